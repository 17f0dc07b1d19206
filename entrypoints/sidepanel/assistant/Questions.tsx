import { useId, useState } from 'react';
import type { Answer, Answers, Question } from '../../../lib/candidature/equivalence/from-known';
import type { Say } from '../../../lib/rules/rule';

interface QuestionsProps {
  asks: readonly Question[];
  answers: Answers;
  say: Say;
  /** Null takes an answer back. */
  onAnswer: (id: string, answer: Answer | null) => void;
}

/** What no page says, each question with the terms it uses explained. */
export function Questions({ asks, answers, say, onAnswer }: QuestionsProps) {
  return (
    <div className="assistant-questions">
      {asks.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          say={say}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  question: Question;
  answer: Answer | undefined;
  say: Say;
  onAnswer: (answer: Answer | null) => void;
}

function QuestionField({ question, answer, say, onAnswer }: FieldProps) {
  const id = useId();
  const text = say(question.text, question.data);
  const definition = (
    <p id={`${id}-definition`} className="assistant-definition">
      {say(question.definition)}
    </p>
  );
  if (question.kind === 'words') {
    return (
      <div className="assistant-question">
        <label htmlFor={id}>{text}</label>
        {definition}
        <WordsInput id={id} answer={answer} onAnswer={onAnswer} />
      </div>
    );
  }
  return (
    <fieldset className="assistant-question" aria-describedby={`${id}-definition`}>
      <legend>{text}</legend>
      {definition}
      {question.kind === 'yes-no' ? (
        <YesNo name={id} answer={answer} say={say} onAnswer={onAnswer} />
      ) : (
        <Choices options={question.options} answer={answer} onAnswer={onAnswer} />
      )}
    </fieldset>
  );
}

/** Each key is an answer; while one types, what was kept a moment ago does not come back over it. */
function WordsInput({ id, answer, onAnswer }: Pick<FieldProps, 'answer' | 'onAnswer'> & { id: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id={id}
      type="text"
      aria-describedby={`${id}-definition`}
      value={typed ?? (typeof answer === 'string' ? answer : '')}
      onChange={({ target: { value } }) => {
        setTyped(value);
        onAnswer(value === '' ? null : value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function YesNo({ name, answer, say, onAnswer }: Omit<FieldProps, 'question'> & { name: string }) {
  const choices = [
    { answer: true, words: say('eq_view_yes') },
    { answer: false, words: say('eq_view_no') },
    { answer: null, words: say('eq_view_unsure') },
  ];
  return choices.map((choice) => (
    <label key={choice.words} className="assistant-choice">
      <input
        type="radio"
        name={name}
        checked={(typeof answer === 'boolean' ? answer : null) === choice.answer}
        onChange={() => onAnswer(choice.answer)}
      />
      {choice.words}
    </label>
  ));
}

function Choices({ options, answer, onAnswer }: Pick<FieldProps, 'answer' | 'onAnswer'> & { options: string[] }) {
  const chosen = Array.isArray(answer) ? answer : [];
  return options.map((option) => (
    <label key={option} className="assistant-choice">
      <input
        type="checkbox"
        checked={chosen.includes(option)}
        onChange={({ target }) => onAnswer(target.checked ? [...chosen, option] : chosen.filter((other) => other !== option))}
      />
      {option}
    </label>
  ));
}
