/** A question about this archive as a reader types it, and the items that answer it, by their references. */
export interface ArchiveQuestion {
  q: string;
  items: readonly string[];
}

/**
 * Questions and subjects in words of a reader's own, each with items that answer it beyond dispute. Not all of
 * them come first: some share hardly a word with what answers them.
 */
export const ARCHIVE_QUESTIONS: readonly ArchiveQuestion[] = [
  {
    q: 'does machine learning help against climate change',
    items: ['2020-w51/ai-for-the-environment', '2021-w11/edge-computing-climate', '2020-w47/seasonal-forecast'],
  },
  { q: 'how can AI help the environment', items: ['2020-w51/ai-for-the-environment', '2021-w11/edge-computing-climate'] },
  { q: 'carbon emissions of data centres', items: ['2021-w11/edge-computing-climate'] },
  { q: 'how do machines save energy', items: ['2021-w09/iot-and-ai', '2021-w11/edge-computing-climate'] },
  { q: 'train neural net without backpropagation', items: ['2020-w40/direct-feedback-alignment'] },
  { q: 'can I train a network without batch normalization', items: ['2021-w08/nfnets', '2021-w05/normalizer-free-resnets'] },
  { q: 'why do ensembles work', items: ['2021-w05/three-mysteries'] },
  { q: 'is a larger batch size bad for generalization', items: ['2020-w50/batch-size-effects'] },
  { q: 'how to find wrong labels in a dataset', items: ['2020-w52/aum-mislabeled-data'] },
  {
    q: 'training with noisy labels',
    items: ['2020-w44/early-learning-regularization', '2021-w02/label-smoothing-noise', '2021-w09/align'],
  },
  { q: 'does label smoothing help when labels are noisy', items: ['2021-w02/label-smoothing-noise'] },
  { q: 'when does curriculum learning help', items: ['2021-w06/when-curricula-work', '2020-w48/superloss'] },
  {
    q: 'are vision transformers better than CNNs',
    items: ['2020-w44/vision-transformer-explained', '2021-w09/image-retrieval-transformer'],
  },
  {
    q: 'pretraining without natural images',
    items: ['2020-w46/fractal-pretraining', '2020-w47/fractal-pretraining', '2021-w13/vit-without-natural-images'],
  },
  { q: 'how did AlphaFold solve protein folding', items: ['2020-w49/alphafold-casp14', '2021-w04/alphafold2-casp14'] },
  { q: 'can a neural network detect covid from coughing', items: ['2020-w45/covid-cough-detection'] },
  { q: 'predict earthquakes with deep learning', items: ['2020-w50/earthquake-early-warning', '2020-w46/small-earthquakes'] },
  { q: 'craters on mars', items: ['2020-w41/mars-craters', '2021-w05/fresh-mars-craters'] },
  { q: 'how can I protect my photos from face recognition', items: ['2021-w05/lowkey'] },
  { q: 'detecting deepfakes by heartbeat', items: ['2020-w46/deepfake-heartbeat', '2020-w38/deepfake-source-ppg'] },
  { q: 'how do I turn a portrait into a cartoon', items: ['2020-w48/layer-swapping'] },
  {
    q: 'train a GAN with little data',
    items: ['2021-w02/diffaugment', '2021-w10/gan-lottery-ticket', '2020-w48/deep-i2i'],
  },
  { q: 'open source alternative to GPT-3', items: ['2021-w04/gpt-neo'] },
  { q: 'is GPT-3 safe for medical advice', items: ['2020-w45/gpt-3-in-healthcare'] },
  { q: 'which GPU should I buy for training', items: ['2021-w06/gpu-benchmarks', '2020-w39/gpu-training-times'] },
  { q: 'why do AI startups fail', items: ['2021-w02/ai-startup-failures'] },
  { q: 'problems when deploying machine learning in production', items: ['2020-w49/deploying-ml-challenges', '2021-w03/ml-monitoring'] },
  { q: 'how do I monitor a deployed model', items: ['2021-w03/ml-monitoring'] },
  { q: 'are decision trees better than neural networks', items: ['2020-w47/trees-versus-networks'] },
  { q: 'do pruned networks treat minorities unfairly', items: ['2021-w03/compression-bias'] },
  { q: 'should I use mixup until the end of training', items: ['2021-w04/mixup-without-hesitation'] },
  {
    q: 'solving partial differential equations with neural networks',
    items: ['2020-w43/fourier-neural-operator', '2020-w49/diffusionnet-pde'],
  },
  { q: 'predicting how long a battery lasts', items: ['2020-w43/battery-lifetime'] },
  { q: 'birds killed by wind turbines', items: ['2021-w08/eagles-and-turbines'] },
  { q: 'making transformers attend to long documents', items: ['2021-w11/long-range-transformers'] },
  { q: 'do people trust recommendations of an AI', items: ['2020-w50/trust-in-ai-recommendations'] },
  { q: 'describing images for blind people', items: ['2021-w12/facebook-alt-text'] },
  { q: 'what do lawyers do when AI reads contracts', items: ['2020-w42/ai-reviews-contracts'] },
  { q: 'what are common mistakes that leak test data', items: ['2021-w06/data-leakage'] },
  { q: 'steering balloons with reinforcement learning', items: ['2020-w50/loon-balloons-rl'] },
  { q: 'remove the background without a green screen', items: ['2020-w50/portrait-matting-modnet'] },
  {
    q: 'how do I keep models working when the data changes',
    items: ['2020-w47/understanding-dataset-shift', '2020-w40/adversarial-validation', '2020-w52/wilds-benchmark'],
  },
  { q: '不用反向传播怎样训练神经网络', items: ['2020-w40/direct-feedback-alignment'] },
  {
    q: '机器学习能帮助应对气候变化吗',
    items: ['2020-w51/ai-for-the-environment', '2021-w11/edge-computing-climate', '2020-w47/seasonal-forecast'],
  },
  { q: '怎样找出数据集中的错误标签', items: ['2020-w52/aum-mislabeled-data'] },
  { q: '没有批归一化能训练吗', items: ['2021-w08/nfnets', '2021-w05/normalizer-free-resnets'] },
];
