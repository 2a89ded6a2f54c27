package com.investkaluga.desk.trade.flow;

import org.springframework.dao.DataAccessException;

/** The database did not take rows. */
final class BulkException extends DataAccessException {

    BulkException(Exception cause) {
        super("The database did not take rows", cause);
    }
}
