import { Loading } from '@/components/ui/states'

export default function LoadingWatch() {
  return (
    <main id="main" className="px-4 py-8 wide:px-9">
      <Loading rows={6} />
    </main>
  )
}
