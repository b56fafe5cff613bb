/** What stopped a form as a whole: stands above its button, announced when it comes. */
export function FormProblem({ children }: { children: string | null }) {
  return (
    <p role="alert" className="border-l-2 border-warn bg-warn-wash px-3 py-2 text-ink empty:hidden">
      {children}
    </p>
  )
}
