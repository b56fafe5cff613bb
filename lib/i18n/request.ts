import 'server-only'
import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { messages } from '../../messages'
import { formats, timeZone } from './formats'
import { chooseLocale, localeCookie } from './locale'

/** What next-intl asks on each request: the language (cookie, else browser, else French) and its words. */
const request = getRequestConfig(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()])
  const locale = chooseLocale(jar.get(localeCookie)?.value, sent.get('accept-language'))
  return { locale, messages: messages[locale], formats, timeZone: process.env.RECOUPE_TIME_ZONE || timeZone }
})

export default request
