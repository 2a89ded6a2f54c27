package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.UI;

/**
 * Leaves whoever reads a page where they are while it is built anew under them: as far down, and on what had the focus. Only the
 * browser knows either, so it is asked first and led back there afterwards.
 */
final class SamePlace {

    /** The part of the frame around the page that scrolls. */
    private static final String SCROLLER = """
            const scroller = () => {
              let part = document.querySelector('main');
              while (part && !(part.scrollHeight > part.clientHeight && getComputedStyle(part).overflowY === 'auto')) {
                part = part.assignedSlot ?? part.parentElement ?? part.getRootNode().host;
              }
              return part ?? document.scrollingElement;
            };
            """;

    private static final String REMEMBER = SCROLLER + """
            const main = document.querySelector('main');
            const active = document.activeElement;
            const part = ['input', 'textarea', 'value'].includes(active?.slot) ? active.parentElement : active;
            const name = part => [part.getAttribute('href'), part.getAttribute('aria-label'), part.label,
              part.placeholder, part.textContent.trim()].join('|');
            const called = part && name(part);
            const alike = () => [...(document.querySelector('main')?.querySelectorAll(part.localName) ?? [])];
            const namesakes = () => alike().filter(other => name(other) === called);
            const count = alike().length;
            const place = alike().indexOf(part);
            const placeOfName = namesakes().indexOf(part);
            window.deskPlace = {
              top: scroller().scrollTop,
              height: main?.offsetHeight ?? 0,
              rows: [...(main?.querySelectorAll('vaadin-grid') ?? [])].map(grid => grid._firstVisibleIndex ?? 0),
              hadFocus: place >= 0 || main !== null && active === main,
              find: () => namesakes()[placeOfName] ?? (alike().length === count ? alike()[place] : undefined)
            };""";

    /**
     * Parts that come later and charts that are drawn move what stands below them, so the place is held until nothing has moved for
     * half a second, for ten seconds at most, and the page stays as high as it was until then. Whoever moves meanwhile is let go.
     */
    private static final String RETURN = SCROLLER + """
            const place = window.deskPlace;
            delete window.deskPlace;
            const main = document.querySelector('main');
            if (!place || !main) {
              return;
            }
            main.style.minHeight = place.height + 'px';
            const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'];
            let isLeft = false;
            const leave = () => { isLeft = true; };
            moves.forEach(move => addEventListener(move, leave, { once: true, capture: true }));
            const isLost = () => place.hadFocus && !isLeft && document.activeElement === document.body;
            const extent = () => main.querySelector('[aria-busy=true]') ? -1
              : (main.lastElementChild?.offsetTop ?? 0) + (main.lastElementChild?.offsetHeight ?? 0);
            const end = Date.now() + 10000;
            let [seen, since] = [-1, 0];
            const hold = () => {
              if (extent() < 0 || extent() !== seen) {
                [seen, since] = [extent(), Date.now()];
              }
              const isLast = Date.now() - since > 500 || isLeft || Date.now() > end;
              if (!isLeft) {
                scroller().scrollTop = place.top;
              }
              if (isLost()) {
                place.find()?.focus({ preventScroll: true });
              }
              if (!isLast) {
                requestAnimationFrame(hold);
                return;
              }
              moves.forEach(move => removeEventListener(move, leave, { capture: true }));
              main.querySelectorAll('vaadin-grid').forEach((grid, i) => {
                if (!isLeft && place.rows[i] > 0) {
                  grid.scrollToIndex(place.rows[i]);
                }
              });
              if (isLost()) {
                main.tabIndex = -1;
                main.focus({ preventScroll: true });
              }
              main.style.minHeight = '';
            };
            hold();""";

    private SamePlace() {}

    /** Does this in the page's turn, when the browser has told; also where it can tell nothing. */
    static void during(UI ui, Runnable change) {
        ui.getPage()
                .executeJs(REMEMBER)
                .then(
                        told -> {
                            change.run();
                            ui.getPage().executeJs(RETURN);
                        },
                        nothing -> change.run());
    }
}
