'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../ui/button'
import { Menu, MenuItem } from '../ui/menu'
import { toast } from '../ui/toast'

type Props = { newsroomId: string; storyId: string; title: string; locale: string }

/** The table to take away: as CSV, as a picture to enlarge (SVG), as a picture for anything (PNG, drawn by the browser). */
export function ExportMenu({ newsroomId, storyId, title, locale }: Props) {
  const t = useTranslations('matrix.export')
  const address = (format: string) =>
    `/api/v1/newsrooms/${newsroomId}/stories/${storyId}/matrix/export?format=${format}&locale=${locale}`
  const savePicture = async () => {
    try {
      const answer = await fetch(address('svg'))
      if (!answer.ok) throw new Error(String(answer.status))
      save(await toPng(await answer.text()), `${title}.png`)
    } catch {
      toast.fail(t('failed'))
    }
  }
  return (
    <Menu label={t('open')} trigger={<Button>{t('open')}</Button>}>
      <MenuItem asChild>
        <a href={address('csv')} download>
          {t('csv')}
        </a>
      </MenuItem>
      <MenuItem asChild>
        <a href={address('svg')} download>
          {t('svg')}
        </a>
      </MenuItem>
      <MenuItem onSelect={() => void savePicture()}>{t('png')}</MenuItem>
    </Menu>
  )
}

/** Browsers draw no canvas beyond this many pixels; a longer table is drawn smaller. */
const MOST_PIXELS = 16_000_000

/** A drawing as a PNG, twice as fine as it is shown where the browser can. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (image.width * image.height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser gives no canvas')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The browser draws no picture'))), 'image/png'),
  )
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download has begun when the click is over; the address is let go a while later, for slow disks.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
