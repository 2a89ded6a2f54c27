package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Serving;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens ways into tables for many rows. Inside a transaction the rows are part of it; otherwise PostgreSQL stores all of them or
 * none, and the embedded database some thousand at a time, because it keeps what is not committed in memory.
 */
@Component
class BulkLoader {

    private final DataSource dataSource;
    private final Serving serving;
    private final boolean isPostgres;

    BulkLoader(DataSource dataSource, Serving serving) throws MetaDataAccessException {
        this.dataSource = dataSource;
        this.serving = serving;
        isPostgres = "PostgreSQL"
                .equals(JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getDatabaseProductName()));
    }

    /** Whether the database runs inside the desk: made for a demonstration, not for tens of millions of rows. */
    boolean isEmbedded() {
        return !isPostgres;
    }

    BulkRows into(String table, List<String> columns) {
        var ownTransaction = !TransactionSynchronizationManager.isActualTransactionActive();
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var owned = new BulkConnection(dataSource, connection, ownTransaction);
            return isPostgres
                    ? new CopiedRows(owned, serving, table, columns)
                    : new BatchedRows(owned, serving, table, columns);
        } catch (SQLException | RuntimeException e) {
            DataSourceUtils.releaseConnection(connection, dataSource);
            throw new BulkException(e);
        }
    }
}
