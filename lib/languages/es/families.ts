import type { FamilyData } from '../families'

/** Spanish words by the matter they are of. */
export const families: FamilyData = {
  talks:
    'negociación negociar negociador conversaciones discusión discutir entrevista encuentro reunión reunir intercambio diálogo consulta cumbre visita conferencia mediación',
  envoys:
    'enviado emisario representante delegación delegado negociador embajador diplomático miembro equipo participante',
  plans: 'plan propuesta proponer proyecto texto documento acuerdo versión programa borrador inicial modificar',
  peace: 'paz tregua alto_el_fuego arreglo resolución armisticio fin',
  war: 'guerra conflicto invasión hostilidades combate frente ofensiva',
  strikes: 'ataque atacar golpe bombardeo bombardear dron misil disparo explosión asalto destruir destrucción',
  power: 'electricidad eléctrico corriente energía calefacción corte apagón central red',
  cold: 'frío invierno temperatura helada grado nieve',
  signing: 'firma firmar testigo finalizar concluir ratificar',
  lands: 'territorio territorial región concesión frontera provincia ocupar anexar ceder',
  guarantees: 'garantía garantizar compromiso promesa prometer',
  presence: 'presente presencia asistir llegar participar participación viaje viajar venir',
  chiefs: 'presidente presidenta presidencial dirigente jefe ministro secretario director líder',
  deaths: 'muerto muerte morir fallecer matar víctima balance cuerpo desaparecido',
  wounds: 'herido herir lesión hospitalizar urgencia',
  fires: 'incendio fuego quemar llama bombero',
  crowds: 'manifestación manifestar manifestante protesta protestar marcha concentración',
  ballots: 'elección electoral elegir voto votar escrutinio elector candidato urna sondeo referéndum',
  courts:
    'tribunal juicio juez justicia sentencia condenar condena prisión pena fiscal abogado denuncia acusar investigación',
  police: 'policía policial detención detener sospechoso investigador',
  money:
    'euro dólar millón suma importe costo coste presupuesto financiación financiar fondo inversión invertir ayuda crédito',
  soldiers: 'soldado militar ejército tropa fuerza combatiente general despliegue desplegar otan defensa',
  captives: 'prisionero rehén detenido liberación liberar secuestro intercambio',
  sanctions: 'sanción sancionar embargo prohibición represalia presión',
}
