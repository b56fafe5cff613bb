import { expect, type Page } from '@playwright/test'

/** What is wrong with where the keyboard stands; null where a person can see it, or where it left the page for the browser's own. */
async function lostFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    if (!document.hasFocus()) return null
    const active = document.activeElement
    if (!active || active === document.body) return 'nothing has the focus'
    const frame = active.matches('.text-frame') ? active.querySelector('.text-caret') : null
    const chosen = frame ?? (active.matches('input.sr-only') ? active.nextElementSibling : active)
    if (!chosen) return 'the focus is on nothing that can be seen'
    const box = chosen.getBoundingClientRect()
    const inWindow = box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
    const name = `${active.tagName.toLowerCase()} "${(active.getAttribute('aria-label') ?? active.textContent ?? '').slice(0, 40)}"`
    if (!inWindow || box.height === 0) return `${name} has the focus out of sight (${Math.round(box.top)} px)`
    if (frame || active.matches('main, [role=dialog]')) return null
    const shown = [active, active.closest('label'), chosen].some(element => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    return shown ? null : `${name} has the focus without showing it`
  })
}

/** A person with a keyboard and nothing else. After each key the focus can be seen. */
export class Keys {
  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await expect.poll(() => lostFocus(this.page), { message: `after ${key}` }).toBeNull()
  }

  /** Presses a key that leads to another page, and waits until what it shows is there. */
  async go(key: string, url: RegExp): Promise<void> {
    await this.page.keyboard.press(key)
    await this.page.waitForURL(url)
    await expect(this.page.locator('.animate-breathe')).toHaveCount(0)
  }

  type(words: string): Promise<void> {
    return this.page.keyboard.insertText(words)
  }

  /** Tabs on until what has the focus is called that; Shift+Tab with `back`. */
  async tabTo(name: RegExp, { back = false, most = 80 } = {}): Promise<void> {
    const passed: string[] = []
    for (let step = 0; step <= most; step++) {
      const here = await this.name()
      if (name.test(here)) return
      passed.push(here)
      await this.press(back ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`Tab never comes to ${name}: ${passed.join(' | ')}`)
  }

  /** What has the focus, as it is called. */
  name(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement
      if (!active || active === document.body) return ''
      const labels = (active as HTMLInputElement).labels
      const label = labels && labels.length > 0 ? labels[0].textContent : null
      const words = active.matches('a, button, summary, [role^=menuitem]') ? active.textContent : ''
      return (active.getAttribute('aria-label') ?? label ?? words ?? '').trim()
    })
  }

  /** The offset of the caret in the text that has the focus, and where words begin and end in it. */
  private place(words: string): Promise<{ at: number; start: number; end: number }> {
    return this.page.evaluate(wanted => {
      const frame = document.activeElement
      const line = [...(frame?.querySelectorAll('.article-text > *') ?? [])].find(one =>
        one.textContent?.includes(wanted),
      )
      const selection = document.getSelection()
      const node = selection?.focusNode ?? null
      const here = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('.article-text > *')
      if (!line || !selection || !node || !here) throw new Error(`"${wanted}" is not in the text that has the focus`)
      const start = Number((line as HTMLElement).dataset.start) + line.textContent!.indexOf(wanted)
      const before = document.createRange()
      before.setStart(here, 0)
      before.setEnd(node, selection.focusOffset)
      return { at: Number(here.dataset.start) + before.toString().length, start, end: start + wanted.length }
    }, words)
  }

  /** Walks the caret to words by pages, lines, words and characters, and selects them. */
  async selectWords(words: string): Promise<void> {
    for (let step = 0; step < 400; step++) {
      const { at, start } = await this.place(words)
      const distance = Math.abs(start - at)
      if (distance === 0) break
      const forward = start > at
      await this.press(
        distance > 3_000
          ? forward
            ? 'PageDown'
            : 'PageUp'
          : distance > 160
            ? forward
              ? 'ArrowDown'
              : 'ArrowUp'
            : distance > 24
              ? forward
                ? 'Alt+ArrowRight'
                : 'Alt+ArrowLeft'
              : forward
                ? 'ArrowRight'
                : 'ArrowLeft',
      )
    }
    for (let step = 0; step < 200; step++) {
      const { at, end } = await this.place(words)
      if (at === end) break
      await this.press(end - at > 20 ? 'Alt+Shift+ArrowRight' : at < end ? 'Shift+ArrowRight' : 'Shift+ArrowLeft')
    }
    expect(await this.page.evaluate(() => document.getSelection()?.toString())).toBe(words)
  }
}
