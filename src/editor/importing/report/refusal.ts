import { Complaint } from '../../../terminal/complaint.ts';

/** A document or file that cannot be imported: the message says what is wrong and what to do; nothing is written for it. */
export class Refusal extends Complaint {
  readonly line: number | undefined;

  /** `line` is the document's line that shows the fault, from 1, where there is one. */
  constructor(message: string, line?: number) {
    super(message);
    this.name = 'Refusal';
    this.line = line;
  }
}
