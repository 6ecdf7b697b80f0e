import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/**
 * A part of a page whose code comes when it is shown. `load` gives its module: undefined, and then there is nothing to
 * show, while the document is being reloaded for code that is gone, or where the page does as well without the part.
 */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module | undefined>,
  pick: (module: Module) => ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const module = await load();
    return { default: module ? pick(module) : () => null };
  });
}
