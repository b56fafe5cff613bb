/** What a unit measures, by UCUM code (`Cel` is °C). Units with a prefix are listed where newspapers use them. */
export const unitDimensions = {
  length: 'm km cm mm um nm pm am dm [ft_i] [in_i] [mi_i] [yd_i] [nmi_i] [ly] [lne]',
  mass: 'g kg mg ug t Mt kt [lb_av] [oz_av] [st_av] [ct] q',
  area: 'm2 km2 cm2 mm2 har [acr_us] [sft_i] [smi_us] [sin_i] [syd_i] a[r]',
  volume: 'm3 km3 cm3 mm3 l ml cl dl hl [gal_us] [bbl_us] [cft_i] [cyd_i] [cin_i] [pt_us] [qt_us] [cup_us] [tbs_us] [tsp_us] [foz_us]',
  speed: 'km/h m/s [mi_i]/h [kn_i] [ft_i]/s km/s',
  temperature: 'Cel [degF] K',
  energy: 'J kJ MJ GJ Wh kWh MWh GWh TWh cal kcal eV keV MeV GeV TeV [Btu]',
  power: 'W kW MW GW TW [HP]',
  pressure: 'Pa kPa hPa MPa bar mbar [psi]',
  data: 'bit kbit Mbit Gbit By kBy MBy GBy TBy PBy EBy KiBy Mbit/s Gbit/s',
  duration: 'a mo wk d h min s ms us ns 3.mo 10.a 100.a 6.mo',
  other: 'Hz kHz MHz GHz V kV mV A mA Ohm lm lx dB mol Sv mSv uSv Gy mGy Bq deg rad N kN Nm [rpm] [ppm] [mi_i]/[gal_us] c t/d J.s cd.s {turn}',
} as const

/**
 * Symbols that every language writes alike, exactly so: what is printed, its UCUM code. Several spellings share a line.
 */
export const unitSymbols: Record<string, string> = {
  m: 'm', km: 'km', kms: 'km', cm: 'cm', mm: 'mm', 'µm': 'um', nm: 'nm', dm: 'dm', ft: '[ft_i]', mi: '[mi_i]', yd: '[yd_i]', yds: '[yd_i]',
  g: 'g', kg: 'kg', kgs: 'kg', Kg: 'kg', mg: 'mg', 'µg': 'ug', 'μg': 'ug', mcg: 'ug', t: 't', Mt: 'Mt', kt: 'kt', lb: '[lb_av]', lbs: '[lb_av]', oz: '[oz_av]',
  'm²': 'm2', m2: 'm2', 'km²': 'km2', km2: 'km2', 'km^2': 'km2', 'm^2': 'm2', 'cm²': 'cm2', cm2: 'cm2', ha: 'har', 'sq mi': '[smi_us]', 'sq ft': '[sft_i]', 'sq km': 'km2', 'sq m': 'm2',
  'm³': 'm3', m3: 'm3', 'm^3': 'm3', 'km³': 'km3', km3: 'km3', 'km^3': 'km3', 'cm³': 'cm3', cm3: 'cm3',
  l: 'l', L: 'l', ml: 'ml', mL: 'ml', mls: 'ml', cl: 'cl', cL: 'cl', dl: 'dl', hl: 'hl', gal: '[gal_us]', gals: '[gal_us]', tbsp: '[tbs_us]', tsp: '[tsp_us]',
  'km/h': 'km/h', 'km/hr': 'km/h', kmh: 'km/h', kph: 'km/h', kmph: 'km/h', 'm/s': 'm/s', mph: '[mi_i]/h', kn: '[kn_i]', kt_: '[kn_i]', 'km/s': 'km/s', mpg: '[mi_i]/[gal_us]',
  C: 'Cel', F: '[degF]', '°C': 'Cel', '° C': 'Cel', 'ºC': 'Cel', '℃': 'Cel', '°F': '[degF]', '° F': '[degF]', '℉': '[degF]', '° celsius': 'Cel', '° Celsius': 'Cel', '° fahrenheit': '[degF]', '° Fahrenheit': '[degF]',
  J: 'J', kJ: 'kJ', MJ: 'MJ', GJ: 'GJ', Wh: 'Wh', kWh: 'kWh', MWh: 'MWh', GWh: 'GWh', TWh: 'TWh', kcal: 'kcal', eV: 'eV', keV: 'keV', MeV: 'MeV', GeV: 'GeV', TeV: 'TeV',
  W: 'W', kW: 'kW', MW: 'MW', GW: 'GW', TW: 'TW', hp: '[HP]', ch: '[HP]',
  Pa: 'Pa', kPa: 'kPa', hPa: 'hPa', MPa: 'MPa', mbar: 'mbar', psi: '[psi]',
  KB: 'kBy', kB: 'kBy', MB: 'MBy', GB: 'GBy', TB: 'TBy', PB: 'PBy', Ko: 'kBy', ko: 'kBy', Mo: 'MBy', Go: 'GBy', To: 'TBy', Mb: 'Mbit', mb: 'Mbit', Gb: 'Gbit', Mbps: 'Mbit/s', Gbps: 'Gbit/s', 'Mbit/s': 'Mbit/s', 'Gbit/s': 'Gbit/s',
  h: 'h', hr: 'h', hrs: 'h', min: 'min', mins: 'min', mn: 'min', s: 's', sec: 's', secs: 's', ms: 'ms',
  Hz: 'Hz', kHz: 'kHz', MHz: 'MHz', GHz: 'GHz', V: 'V', kV: 'kV', mV: 'mV', mA: 'mA', dB: 'dB', lm: 'lm', Sv: 'Sv', mSv: 'mSv', 'µSv': 'uSv', mGy: 'mGy', Gy: 'Gy', Bq: 'Bq', kN: 'kN', rpm: '[rpm]', ppm: '[ppm]', rad: 'rad', tpd: 't/d',
}
