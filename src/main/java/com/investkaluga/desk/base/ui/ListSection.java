package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * On a record's page: a short list of the records of another room that belong to it, leading to the whole one.
 *
 * @param kind whose page it is
 * @param noneKey of the sentence where nothing belongs to the record
 * @param whole what the address of the whole list asks for
 * @param listed what is listed
 */
public record ListSection<R>(
        RecordKind kind,
        String noneKey,
        Function<RecordRef, Query> whole,
        Function<RecordRef, PageSource<R>> rows,
        Listed<R> listed)
        implements RecordSection {

    private static final int SHOWN = 12;

    /**
     * One room's way to list its records on the pages of others.
     *
     * @param kind what the records are
     * @param order where the section stands among the others
     * @param sort the order for the user who reads the page
     * @param line draws one record; told whose page it is
     */
    public record Listed<R>(RecordKind kind, int order, Supplier<Sort> sort, Line<R> line) {}

    /** A list that is filtered in the address by the page's record under this name, such as {@code country}. */
    public static <R> ListSection<R> by(
            String parameter, RecordKind kind, Function<RecordRef, PageSource<R>> rows, Listed<R> listed) {
        return new ListSection<>(
                kind,
                listed.kind().key() + ".none.here",
                record -> Query.empty().with(parameter, record.id()),
                rows,
                listed);
    }

    /** Draws one record on the page of another. */
    public interface Line<R> {
        Component of(R row, RecordKind page);
    }

    @Override
    public String id() {
        return listed.kind().path();
    }

    @Override
    public String titleKey() {
        return key() + ".list.title";
    }

    @Override
    public int order() {
        return listed.order();
    }

    @Override
    public long count(RecordRef record) {
        return rows.apply(record).count();
    }

    @Override
    public Component create(RecordRef record) {
        var found =
                rows.apply(record).page(PageRequest.of(0, SHOWN, listed.sort().get()));
        var path = listed.kind().path();
        if (found.isEmpty()) {
            return new EmptyState(Ui.text(noneKey), Ui.link(path, Ui.text(key() + ".all")));
        }
        var list = Ui.div("desk-rows");
        found.forEach(row -> list.add(listed.line().of(row, kind)));
        return new Div(list, Ui.link(whole.apply(record).at(path), Ui.text(key() + ".all.here")));
    }

    private String key() {
        return listed.kind().key();
    }
}
