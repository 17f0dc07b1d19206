import { STATUS_TITLES, STEP_TITLES } from './site-words';
import { wordsOf } from './words';

/**
 * Every word that Convergence itself prints on the screens of the guides (DUI, June 2026; LGC, September 2025), as `plain` words in order. What else stands
 * on a page may be somebody's: it never leaves in a report.
 */
const SCREEN_WORDS = `
acceder accepte accepter acces acteurs action actions additionnel additionnels administratif administrative adresse afficher afin
ahi ait ajouter ajoutez alimentation amenes analyse annuler ans aout apporter approuve apres architecture arret assurance
asterisque attente attestant attestation au aucun autorisation autorise autorises autre autres aux avant avec avez avoir avr avril
ayant beneficier besoin bouquet bouton brouillon cadre candidat candidate candidater candidature candidatures cas case catalogue
ce celui certains certificat certification certifications ces cette ceux champ champs chapitre chapitres chaque charge chargee
chargees charger charte choisissez ci ciba cliquant cnda cochant cocher coeur collaborateur collaborateurs college comme commencer
commercial commerciale commerciales commercialisation commercialise commerciaux communes complementaires complements complete
completee completer completes composant composants concernant concerne concernes conf confiance confirmation confirme confirmer
confirmez conforme conformes conformite connaissance connect connue consultation consulter contact contacter contenant continuer
convention convergence conversation coordonne correspondante correspondent cours criteres dans date dates db de dec decembre
decision declaration declare decrit decrites definition deja delais delivre demande demandes demarche demarches demarrer
denomination denominations deposer deposez depot depuis derniere des description dessous dessus determiner devez directement
dispose dispositif dispositifs distributeur distributeurs distribution dmp doc doctrine doctrines documentation documents doit dom
donnee donnees dont dossier dpi drimbox dsr du dui edc editeur editeurs electronique elements eligibilite eligible elle en enfant
enregistre enregistrer ensemble entre entrees entreprise environnements envoye envoyer equipe equipes equivalence esclave espace
est et etablissement etape etapes etc ete etes etre etudierons evaluation exercice exigence exigences existant exporter faire fait
faites felicitations fevr fevrier fiche fichier fichiers fin financement fois fonction fonctionnalites formats forme formulaire
fournir fournisseur gazelle general gestion glissez groupement guichet habilitation heure historique honneur ici id identification
identifie identite il importer indicateurs indiquer indiquez information informations informatise informer ins inscription
interesse interet interoperabilite intervention intrusion inventaire invitons io isc issues janv janvier juil juillet juin
juridique la le legal les lgc libelle lien limite liste logiciel logicielle lps lu lui ma mai mail maintenance mandat mandates
mandats mars maturite maximum medecin medicale medicaux medico meilleurs meme mentionnes mes messagerie metier minimales modele
modification modifier moins moment mon ms mssante nationale ne nic nie nil nom nombre noms non nous nouveau nouvelle nov novembre
nru numerique numeriques numero objet obligatoires obtenir obtenu ocr oct octobre of on ont ordn orientation ou oui pa par
parcourir parcours partage partenaires partir pas pde pds perimetre permettent permettrons personne peut pfi ph plan planification
plateforme plus plusieurs possibilite pour pourrez pourrions pouvez precedemment precedent preciser precompleter premier premiere
prendra prendre prenom prerequis prescription preuve preuves previsionnelle previsionnelles prise pro production produit produits
professionnel professionnels profil profils prosante prosanteconnect proxy psc publier publique puis qu que quels questionnaire
questions qui quoi recapitulatif rechercher reconnait recu recue recuperee recuperees recus redeposer ref reference referencee
referencement referencer references relatives releve rem renseignees renseigner renseignes renseignez renvoient repond repondant
repondues reporting representant requis resoumettre responsable restantes retour reviendront ris risques saisie sans sante sarl
sas savoir scenario securite segur selectionner selectionnez sept septembre sera service services seul seule si siao siege
signales signature signee signer signez siren siret social sociale socles soins solution solutions sons sont souhaitez soumettre
soumis soumise soumises soumission specifications statut structure structuree suivant suivi support sur taille technique
techniques telecharger teleconsultation teleconsultations telephone termes tous toutefois toutes traitant traitee traitees trie
trod trois type un une unique uniquement usager utiles utilisateur utiliser vague validation valide validee validees valider
valides veillez venir verification verifier vers version versions veuillez via viatrajectoire ville visite voir vont vos votre
vous wiin yousign`
  .trim()
  .split(/\s+/);

/** Those, and the names of steps and statuses whenever they change. */
export const PAGE_WORDS: readonly string[] = [
  ...new Set([...SCREEN_WORDS, ...[...STEP_TITLES, ...Object.values(STATUS_TITLES)].flat().flatMap(wordsOf)]),
];

/** What the ANS writes of dates, chapters and requirements beside the screens of the guides: never a person's. */
const DOMAIN_WORDS = `
paris referentiel teleservice teleservices carte vitale cps ecps rpps finess insi tlsi fhir loinc snomed cisis connect health espace rapides tests vaccination
note notes systeme doit permettre produire niveau annuaire apcv wallet france nouveaux`
  .trim()
  .split(/\s+/);

/** The words of the site and of its requirements, to be asked whether a word is among them. */
export const LEXICON: ReadonlySet<string> = new Set([...PAGE_WORDS, ...DOMAIN_WORDS]);
