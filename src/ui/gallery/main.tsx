import { createRoot } from 'react-dom/client'
import '../styles/index.css'
import './gallery.css'
import { applyStoredTheme } from '../shell/theme.ts'
import { Gallery } from './Gallery.tsx'

applyStoredTheme()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Gallery />)
