/** Every current code of ISO 4217 that newspapers print, and bitcoin. */
export const currencyCodes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD ' +
  'IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK ' +
  'MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS ' +
  'SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW BTC'

/** The codes that houses join to a letter of magnitude ("MUSD", "kEUR"). */
export const joinedCodes = 'EUR USD GBP JPY CHF CAD AUD CNY SEK NOK DKK PLN RUB INR BRL MXN'

/** Symbols and house abbreviations, as printed before or after the amount. */
export const currencySymbols: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₺': 'TRY',
  '₪': 'ILS',
  '₩': 'KRW',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₡': 'CRC',
  '₾': 'GEL',
  '₸': 'KZT',
  '₭': 'LAK',
  '₵': 'GHS',
  '₲': 'PYG',
  '₮': 'MNT',
  '₼': 'AZN',
  '₿': 'BTC',
  元: 'CNY',
  US$: 'USD',
  'US $': 'USD',
  'U.S. $': 'USD',
  USD$: 'USD',
  $US: 'USD',
  C$: 'CAD',
  'C $': 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CAN$: 'CAD',
  $CA: 'CAD',
  A$: 'AUD',
  'A $': 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  HK$: 'HKD',
  'HK $': 'HKD',
  NZ$: 'NZD',
  'NZ $': 'NZD',
  NZD$: 'NZD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  MXN$: 'MXN',
  Mex$: 'MXN',
  Rs: 'INR',
  'Rs.': 'INR',
  'Fr.': 'CHF',
  'F CFA': 'XOF',
  FCFA: 'XOF',
  RMB: 'CNY',
  Sfr: 'CHF',
  kr: 'SEK',
  zł: 'PLN',
  RM: 'MYR',
  LE: 'EGP',
}
