package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordService;

/** A number beside an entry of the navigation; records that have a {@link RecordService} are counted without one. */
public interface NavCount {

    /** The entry's route without a leading slash. */
    String path();

    /** The number now; asked behind the page: once for each opened browser tab and whenever records come or go in it. */
    long count();
}
