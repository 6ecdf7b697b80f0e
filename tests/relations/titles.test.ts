import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessOf } from '../../src/relations/titles.ts';

test.each([
  ['Towards Faster and Stabilized GAN Training', 'Towards faster & stabilized GAN training', 'near'],
  ['Towards Faster and Stabilized GAN Training', 'Towards Faster and Stabilised GAN-Training.', 'same'],
  ['Pre-training without Natural Images', 'Pretraining without natural images', 'same'],
  ['Training data-efficient image transformers', 'Training data-efficient image transformer', 'same'],
  ['YOLOv4: Optimal Speed and Accuracy of Object Detection', 'Scaled-YOLOv4: Scaling Cross Stage Partial Network', 'different'],
  ['YOLOv4: Optimal Speed and Accuracy of Object Detection', 'YOLOv5: Optimal Speed and Accuracy of Object Detection', 'near'],
  ['Generative Pretraining from Pixels', 'Generative Pretraining from Pixels 2', 'near'],
  ['Learning to Rank', 'Learning to Rank', 'near'],
  ['SuperLoss: A Generic Loss for Robust Curriculum Learning', 'SuperLoss: Robust Curricula', 'different'],
  ['Adaptive Risk Minimization: A Meta-Learning Approach', 'Adaptive Risk Minimization: Learning to Adapt to Domain Shift', 'near'],
  ['神经网络为什么能泛化以及何时失效', '神经网络为什么能泛化，以及何时失效？', 'same'],
])('%s and %s: %s', (a, b, likeness) => {
  expect(likenessOf(a, b)).toBe(likeness);
  expect(likenessOf(b, a)).toBe(likeness);
});

test('likeness is mutual, whatever stands in the titles', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => likenessOf(a, b) === likenessOf(b, a)));
});
