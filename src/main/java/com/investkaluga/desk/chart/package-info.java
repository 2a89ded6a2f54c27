/** The one chart component of the desk: options and series as records, the ApexCharts element behind them, the table that says the same in numbers. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "base")
package com.investkaluga.desk.chart;
