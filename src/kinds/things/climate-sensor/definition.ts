import { airTemperature } from '../../../core/devices/airTemperature';
import { dampAir } from '../../../core/devices/dampAir';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Temperature and humidity of a room. How warm it truly is the scenario states, in `air-temperature`. */
export const climateSensor = defineDevice({
  kind: 'climate-sensor',
  name: {
    fr: 'capteur de température et d’humidité',
    nl: 'sensor voor temperatuur en vocht',
    en: 'temperature and humidity sensor',
  },
  states: { temperature: 'number', humidity: ['normal', 'damp'], sun: ['in-shade', 'in-sun'] },
  verbs: {
    'move-out-of-sun': {
      name: {
        fr: 'Le placer à l’ombre',
        nl: 'Uit de zon hangen',
        en: 'Hang it out of the sun',
      },
      sets: { sun: 'in-shade' },
      from: { sun: ['in-sun'] },
    },
    'read-aloud': {
      name: {
        fr: 'Lui lire la valeur',
        nl: 'Haar voorlezen wat er staat',
        en: 'Read it out to her',
      },
      sets: {},
    },
  },
  quantities: {
    'air-temperature': {
      unit: 'degC',
      tool: 'thermometer',
      name: { fr: 'Température de l’air', nl: 'Temperatuur van de lucht', en: 'Air temperature' },
    },
  },
  device: {
    supply: 'battery',
    onlyWhen: { sun: ['in-shade'] },
    senses: { temperature: airTemperature, humidity: dampAir },
    reports: ['temperature', 'humidity'],
  },
  reasons: {
    'shows-the-sun': {
      fr: 'Il est en plein soleil et montre trop',
      nl: 'Hij hangt in de zon en wijst te veel aan',
      en: 'It hangs in the sun and shows too much',
    },
    'too-cold-for-her': {
      fr: 'Il fait trop froid pour elle',
      nl: 'Het is hier te koud voor haar',
      en: 'It is too cold for her here',
    },
    'nobody-reads-it': {
      fr: 'Personne ne le regarde',
      nl: 'Niemand kijkt ernaar',
      en: 'Nobody looks at it',
    },
  },
  example: { states: { humidity: 'damp' }, measures: { 'air-temperature': 17 } },
});
