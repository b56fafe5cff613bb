import { redirect } from 'next/navigation'
import { requireViewer } from '@/lib/auth'

type Props = { params: Promise<{ newsroom: string }> }

/** A newsroom's front door: its articles. */
export default async function NewsroomPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  redirect(`/n/${viewer.newsroomSlug}/articles`)
}
