import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'

// What comes is waited for, and how long that takes on a busy machine says nothing; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 })
