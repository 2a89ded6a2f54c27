/*
 * The desk's only routes are on the server, so all that the browser's router has to do is tell it where the address went: one step
 * at a time, and after each again if the address has gone on meanwhile. Vaadin's own router for server and client routes loses a step
 * back that comes while it is busy with another, and then shows one page at the address of another.
 */
import click from '@vaadin/router/dist/triggers/click.js';
import type { ConnectionStateStore } from '@vaadin/common-frontend';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

type Address = Pick<Location, 'pathname' | 'search'>;
type Page = HTMLElement & { onBeforeEnter?(address: Address, answers: object): Promise<{ cancel?: boolean }> };

const flow = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });

/** What the server shows, whether it is being told of something else, and whether a link or the browser's history led there. */
let shown = '';
let telling = false;
let byLink = false;

const here = () => location.pathname + location.search;

/** Done once the server can be reached. Without it Vaadin puts an empty frame in the place of the page that is open. */
function connected(): Promise<void> {
  const { connectionState } = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin;
  return new Promise((done) => {
    const look = () => {
      if (connectionState.online) {
        connectionState.removeStateChangeListener(look);
        done();
      }
    };
    connectionState.addStateChangeListener(look);
    look();
  });
}

/** The server's word for an address. False where the user chose to stay on the page that is open. */
async function tell(address: Address): Promise<boolean> {
  const page = (await flow.serverSideRoutes[0].action(address as never)) as unknown as Page;
  const outlet = document.querySelector('#outlet')!;
  if (page.parentNode !== outlet) {
    outlet.replaceChildren(page);
  }
  const answer = await page.onBeforeEnter?.(address, {
    prevent: () => ({ cancel: true }),
    redirect: (path: string) => history.replaceState(null, '', path),
  });
  return !answer?.cancel;
}

/** Sets the address of the page that is still open again, after a link by a step back, after a step by a new one. */
async function stay() {
  if (byLink) {
    const returned = new Promise((done) => addEventListener('popstate', done, { once: true }));
    history.back();
    await returned;
  } else {
    history.pushState(null, '', shown);
  }
}

async function follow() {
  if (telling) {
    return;
  }
  telling = true;
  try {
    while (here() !== shown) {
      await connected();
      const { pathname, search } = location;
      if (await tell({ pathname, search })) {
        shown = pathname + search;
        dispatchEvent(new CustomEvent('vaadin-navigated', { detail: { pathname, search } }));
      } else if (here() === pathname + search) {
        await stay();
      }
    }
  } finally {
    telling = false;
  }
}

// A row and the link in it both lead to a page. Who comes second finds it open and takes no step, as browsers do of such a link.
const push = history.pushState.bind(history);
history.pushState = (state, unused, url) => {
  const again = url && new URL(url, document.baseURI).href === location.href;
  (again ? history.replaceState.bind(history) : push)(state, unused, url);
};

// The server changes the address itself for what the user did on its page.
addEventListener('vaadin-navigated', (event) => {
  if (!(event as CustomEvent).detail) {
    shown = here();
  }
});
addEventListener('popstate', () => {
  byLink = false;
  follow();
});
addEventListener('vaadin-router-go', (event) => {
  const { pathname, search, hash } = (event as CustomEvent<URL>).detail;
  event.preventDefault();
  byLink = true;
  if (pathname + search === here()) {
    shown = '';
    byLink = false;
  } else {
    history.pushState(null, '', pathname + search + hash);
  }
  follow();
});
click.activate();
follow();
