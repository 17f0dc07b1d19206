import { edcNruDiffers } from '../../lib/rules/edc-nru-differs';
import { edcPage, LPS } from './edc-fields';
import { known, pageTable } from './table';

const product = { name: 'Produit test', version: 'v0.1', reference: '3323' };
const edc = known({ number: 'QWERTYUIOP', guichet: 'edc-psc', dispositif: null, product });
const other = known({ number: 'AUTREPRODU', guichet: 'edc-psc', dispositif: null, product: { ...product, reference: '3322' } });

pageTable(edcNruDiffers, [
  ['another than the product’s EDC PSC candidature', edcPage('POIUYTREWQ', ''), [['other', LPS]], { known: [edc, other] }],
  ['the product’s', edcPage('qwerty uiop', 'POIUYTREWQ'), [], { known: [edc, other] }],
  ['one of two', edcPage('QWERTYUIOP', ''), [], { known: [edc, { ...edc, number: 'SECONDEDC1' }] }],
  ['none known for this product', edcPage('POIUYTREWQ', ''), [], { known: [other] }],
  ['empty', edcPage('', 'POIUYTREWQ'), [], { known: [edc] }],
]);
