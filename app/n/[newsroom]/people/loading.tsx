import { useTranslations } from 'next-intl'
import { Screen } from '@/components/shell/screen'
import { Loading } from '@/components/ui/states'

export default function PeopleLoading() {
  const t = useTranslations('people.members')
  return (
    <Screen trail={[{ label: t('title') }]}>
      <Loading />
    </Screen>
  )
}
