import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Screen } from '@/components/shell/screen'
import { requireViewer } from '@/lib/auth'
import { listInvitations } from '@/lib/data/invitations'
import { listMembers } from '@/lib/data/people'
import { can } from '@/lib/people/roles'
import { Invitations } from './invitations'
import { Members } from './members'

type Props = { params: Promise<{ newsroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.members'))('title') }
}

/** Who is in the newsroom, as what, and who is invited. */
export default async function PeoplePage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('people')
  const manages = can(viewer.role, 'managePeople')
  const [members, invitations] = await Promise.all([listMembers(viewer), manages ? listInvitations(viewer) : []])
  return (
    <Screen trail={[{ label: t('members.title') }]}>
      <div className="grid max-w-5xl gap-10">
        <section className="grid gap-4">
          <h1 className="font-read text-heading font-medium">{t('members.title')}</h1>
          <Members newsroomId={viewer.newsroomId} members={members} me={viewer.personId} manages={manages} />
        </section>
        {manages && <Invitations newsroomId={viewer.newsroomId} invitations={invitations} />}
      </div>
    </Screen>
  )
}
