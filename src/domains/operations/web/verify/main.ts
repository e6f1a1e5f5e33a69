import '../../../../ui/styles/tokens.css'
import '../../../../ui/styles/base.css'
import './verify.css'
import { compareFile } from './compareFile.ts'

const part = document.querySelector<HTMLElement>('.verify-file')
if (part !== null) compareFile(part)
