import type { Measures } from '../numbers'

/** Percentages, units and money in English words. */
export const measures: Measures = {
  percent: 'percent* | per cent | percentage | pc | pct',
  points: 'percentage point* | percentage-point* | percent point* | basis point* | pp | ppt*',
  units: {
    m: 'meter* | metre*', km: 'kilometer* | kilometre*', cm: 'centimeter* | centimetre*', mm: 'millimeter* | millimetre*', um: 'micrometer* | micrometre* | micron*', nm: 'nanometer* | nanometre*', dm: 'decimeter* | decimetre*',
    '[ft_i]': 'foot | feet', '[in_i]': 'inch | inches', '[mi_i]': 'mile*', '[yd_i]': 'yard*', '[nmi_i]': 'nautical mile*', '[ly]': 'light-year* | light year*',
    g: 'gram* | gramme*', kg: 'kilogram* | kilogramme* | kilo*', mg: 'milligram* | milligramme*', ug: 'microgram* | microgramme*', t: 'metric ton* | metric tonne* | tonne* | ton*', Mt: 'megaton*', kt: 'kiloton*',
    '[lb_av]': 'pounds of weight', '[oz_av]': 'ounce*', '[st_av]': 'stone', '[ct]': 'carat*', har: 'hectare*', '[acr_us]': 'acre*',
    l: 'liter* | litre*', ml: 'milliliter* | millilitre*', cl: 'centiliter* | centilitre*', hl: 'hectoliter* | hectolitre*', '[gal_us]': 'gallon*', '[bbl_us]': 'barrel*', '[pt_us]': 'pint*', '[qt_us]': 'quart*',
    '[cup_us]': 'cup*', '[tbs_us]': 'tablespoon*', '[tsp_us]': 'teaspoon*', '[mi_i]/h': 'miles per hour | mile* an hour | miles an hour', '[kn_i]': 'knot*',
    Cel: 'degree* Celsius | degree* celcius | degree* centigrade | deg* Celsius | deg C | degree* C | Celsius | celcius | centigrade | centigrate', '[degF]': 'degree* Fahrenheit | degree* farenheit | degree* F | deg F | Fahrenheit | farenheit', K: 'kelvin*',
    J: 'joule*', Wh: 'watt hour* | watt-hour*', kWh: 'kilowatt hour* | kilowatt-hour*', MWh: 'megawatt hour* | megawatt-hour*', GWh: 'gigawatt hour* | gigawatt-hour*', TWh: 'terawatt hour* | terawatt-hour*', cal: 'calorie*', kcal: 'kilocalorie*',
    W: 'watt*', kW: 'kilowatt*', MW: 'megawatt*', GW: 'gigawatt*', TW: 'terawatt*', '[HP]': 'horsepower', Pa: 'pascal*', bar: 'bar of pressure', bit: 'bit*', By: 'byte*', kBy: 'kilobyte*', MBy: 'megabyte*', GBy: 'gigabyte*', TBy: 'terabyte*', EBy: 'exabyte*', KiBy: 'kibibyte*',
    a: 'year* | yr | yrs', mo: 'month*', '3.mo': 'quarter*', wk: 'week*', d: 'day*', h: 'hour*', min: 'minute*', s: 'second*', ms: 'millisecond*', '10.a': 'decade*', '100.a': 'century | centuries',
    Hz: 'hertz', V: 'volt*', A: 'amp* | ampere*', dB: 'decibel*', Sv: 'sievert*', mSv: 'millisievert*', Bq: 'becquerel*', lm: 'lumen*', '{turn}': 'turn*',
  },
  degreeUnit: 'deg',
  degrees: 'degree* | deg | deg. | ° | º',
  belowZero: 'below zero | below freezing | below 0',
  square: { before: 'square sq', after: 'squared' },
  cubic: { before: 'cubic cu', after: 'cubed' },
  per: 'per / an a',
  currencies: {
    USD: 'dollar* | US dollar* | U.S. dollar* | American dollar* | bucks', EUR: 'euro*', GBP: 'pound* | pound* sterling | British pound* | sterling | quid', CAD: 'Canadian dollar*', AUD: 'Australian dollar*', NZD: 'New Zealand dollar*', HKD: 'Hong Kong dollar*',
    SGD: 'Singapore dollar*', TWD: 'Taiwan dollar* | new Taiwan dollar*', JPY: 'yen | Japanese yen', CNY: 'yuan* | renminbi | RMB | Chinese yuan | kuai', CHF: 'Swiss franc*', FRF: 'franc* | French franc*', BEF: 'Belgian franc*', XOF: 'CFA franc*', DEM: 'mark* | deutsche mark* | German mark*',
    FIM: 'Finnish markka* | markka', ESP: 'peseta*', NLG: 'guilder* | Dutch guilder*', ITL: 'Italian lira | Italian lire', RUB: 'ruble* | rouble* | Russian ruble* | Russian rouble*', BYN: 'Belarusian ruble*', UAH: 'hryvnia* | hryvnya* | Ukrainian hryvnia*', PLN: 'zloty* | zlotys | Polish zloty*', CZK: 'Czech koruna* | Czech crown*',
    SEK: 'Swedish krona | Swedish kronor | Swedish crown*', NOK: 'Norwegian krone | Norwegian kroner | Norwegian crown*', DKK: 'Danish krone | Danish kroner | Danish crown*', ISK: 'Icelandic krona', HUF: 'forint* | Hungarian forint*', RON: 'Romanian leu | lei | Romanian lei', BGN: 'lev*', TRY: 'lira* | Turkish lira*',
    EGP: 'Egyptian pound* | geneh', LBP: 'Lebanese pound*', SYP: 'Syrian pound*', ILS: 'shekel* | Israeli shekel*', IRR: 'rial* | Iranian rial*', SAR: 'riyal* | Saudi riyal*', QAR: 'Qatari riyal*', AED: 'dirham* | UAE dirham*', MAD: 'Moroccan dirham*', KWD: 'Kuwaiti dinar*', IQD: 'Iraqi dinar*', JOD: 'Jordanian dinar*', DZD: 'Algerian dinar*',
    TND: 'Tunisian dinar*', RSD: 'Serbian dinar* | dinar*', INR: 'rupee* | Indian rupee*', PKR: 'Pakistani rupee*', LKR: 'Sri Lankan rupee*', KRW: 'won | South Korean won', BRL: 'Brazilian real | Brazilian reais | reais', ARS: 'Argentine peso*', MXN: 'Mexican peso* | peso*', CLP: 'Chilean peso*', COP: 'Colombian peso*', PHP: 'Philippine peso*',
    VES: 'bolivar*', ZAR: 'rand*', NGN: 'naira', GHS: 'cedi*', KES: 'Kenyan shilling*', UGX: 'Ugandan shilling*', THB: 'baht', VND: 'dong', IDR: 'rupiah', MYR: 'ringgit* | Malaysian ringgit* | Malaysia ringgit*', MNT: 'tugrik*', GEL: 'lari', AMD: 'Armenian dram*', KZT: 'tenge', AFN: 'afghani*', BTC: 'bitcoin*',
  },
  cents: 'cent* | penny | pennies | pence | p | c | ¢ | kopeck* | kopiyka* | sen | sens',
  ageBefore: 'aged | age | age of | at the age of | ages',
  ageAfter: 'old | of age | yo',
}
