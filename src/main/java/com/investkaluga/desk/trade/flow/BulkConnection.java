package com.investkaluga.desk.trade.flow;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The connection that rows go through: the current transaction's, or one of their own. */
final class BulkConnection {

    private final DataSource dataSource;
    private final Connection connection;
    private final boolean owned;

    BulkConnection(DataSource dataSource, Connection connection, boolean owned) throws SQLException {
        this.dataSource = dataSource;
        this.connection = connection;
        this.owned = owned;
        if (owned) {
            connection.setAutoCommit(false);
        }
    }

    Connection get() {
        return connection;
    }

    void commit() throws SQLException {
        if (owned) {
            connection.commit();
        }
    }

    /** Rolls back what was not committed and gives the connection back. */
    void release() throws SQLException {
        try {
            if (owned) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
