/** Étape 3: proofs given one by one, chapters submitted through their dialog. */
import { chapterHref, chapterPage, isChapterOpen } from '../pages/chapter.ts';
import { chapterListPage } from '../pages/chapter-list.ts';
import { readPost } from '../posts.ts';
import { fileRefusal } from '../questions.ts';
import { allChapters, furthestStep } from '../state.ts';
import { submitChapter, whyNotSubmitted } from '../submission.ts';
import type { Candidature, ReplicaChapter, ReplicaProof, ReplicaState } from '../state.ts';
import { PROOF_LIMIT } from '../words/chapters.ts';
import { candidatureAt, NotFound, sendPage } from './replica.ts';
import type { Addressed, Replica } from './replica.ts';

/** Adds the routes of chapters and proofs. */
export function addProofRoutes({ server, state }: Replica): void {
  server.get<Addressed>('/candidatures/:number/etape-3', ({ params }, reply) =>
    sendPage(reply, state, chapterListPage(state, candidatureWithProofs(state, params.number))),
  );
  const at = '/candidatures/:number/etape-3/:chapter';
  server.get<Addressed>(at, ({ params, query }, reply) => {
    const { candidature, chapter } = chapterAt(state, params);
    const asking = query.soumettre !== undefined && isChapterOpen(chapter);
    return sendPage(reply, state, chapterPage(state, candidature, chapter, asking));
  });
  server.post<Addressed>(`${at}/preuves/:proof`, async (request, reply) => {
    const { chapter, href } = chapterAt(state, request.params);
    const { fields, files } = await readPost(request);
    const proof = chapter.proofs[Number(request.params.proof)];
    if (!proof) throw new NotFound("Cette preuve n'existe pas.");
    if (!isChapterOpen(chapter)) chapter.refusal = 'Ce chapitre est soumis : ses preuves ne peuvent plus être modifiées.';
    else
      chapter.refusal = giveProof(proof, { file: files.at(-1), link: fields.link?.[0], gazelle: fields.do?.includes('gazelle') ?? false });
    return reply.redirect(href, 303);
  });
  server.post<Addressed>(`${at}/soumission`, ({ params }, reply) => {
    const { chapter, href } = chapterAt(state, params);
    chapter.refusal = whyNotSubmitted(chapter);
    return reply.redirect(chapter.refusal === null ? `${href}?soumettre=1` : href, 303);
  });
  server.post<Addressed>(`${at}/confirmation`, ({ params }, reply) => {
    const { candidature, chapter, href } = chapterAt(state, params);
    chapter.refusal = submitChapter(chapter);
    if (chapter.refusal !== null) return reply.redirect(href, 303);
    return reply.redirect(`/candidatures/${candidature.number}/etape-3`, 303);
  });
}

function candidatureWithProofs(state: ReplicaState, number: string): Candidature {
  const candidature = candidatureAt(state, number);
  if (furthestStep(candidature) < (candidature.dispositif === null ? 2 : 3)) throw new NotFound("Cette étape n'est pas encore ouverte.");
  return candidature;
}

function chapterAt(state: ReplicaState, params: Addressed['Params']): { candidature: Candidature; chapter: ReplicaChapter; href: string } {
  const candidature = candidatureWithProofs(state, params.number);
  const chapter = allChapters(candidature).find(({ words }) => words.slug === params.chapter);
  if (!chapter) throw new NotFound("Ce chapitre n'existe pas.");
  return { candidature, chapter, href: chapterHref(candidature, chapter) };
}

interface Given {
  file: { name: string; bytes: number } | undefined;
  link: string | undefined;
  gazelle: boolean;
}

/** Puts a proof in its place; why it is refused, or null. A post without anything changes nothing. */
function giveProof(proof: ReplicaProof, { file, link, gazelle }: Given): string | null {
  if (gazelle) return put(proof, `Rapport_Gazelle_${proof.id.replace(/[/.]/g, '_')}.pdf`);
  if (proof.type === 'link') {
    if (!link) return 'Veuillez renseigner un lien.';
    return URL.canParse(link) ? put(proof, link) : `« ${link} » n'est pas un lien.`;
  }
  if (!file) return 'Veuillez choisir un fichier.';
  return fileRefusal(PROOF_LIMIT, file.name, file.bytes, 0) ?? put(proof, file.name);
}

function put(proof: ReplicaProof, given: string): null {
  Object.assign(proof, { given, changed: true });
  return null;
}
