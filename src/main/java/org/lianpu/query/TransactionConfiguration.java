/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * The transactions of Spring Data Neo4j, which read after what {@link Graph} wrote. Beside an embedded database no bookmark is needed: there
 * is one copy; and none may be kept, since the database can be replaced by another.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {
    @Bean
    Neo4jTransactionManager transactionManager(
            Driver driver,
            DatabaseSelectionProvider databases,
            Bookmarks bookmarks,
            @Value("${lianpu.neo4j.uri:}") String uri) {
        return Neo4jTransactionManager.with(driver)
                .withDatabaseSelectionProvider(databases)
                .withBookmarkManager(
                        uri.isBlank()
                                ? Neo4jBookmarkManager.noop()
                                : Neo4jBookmarkManager.create(bookmarks::getBookmarks))
                .build();
    }
}
