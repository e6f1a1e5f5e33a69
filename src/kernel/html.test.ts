import { expect, it } from 'vitest'
import { html } from './html.ts'

it('lo que se pone en una página se ve como texto, también en un atributo', () => {
  const hostile = `"><script>alert('1')</script>&`
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
  )
})

it('un trozo de página dentro de otro queda como está, también en una lista', () => {
  const items = ['a & b', 2].map((item) => html`<li>${item}</li>`)
  expect(html`<ul>${items}</ul>${html`<br>`}`.text).toBe('<ul><li>a &amp; b</li><li>2</li></ul><br>')
})
