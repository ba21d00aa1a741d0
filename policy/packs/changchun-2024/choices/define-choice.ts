export { choice } from '#policy/engine/define-choice.ts';
