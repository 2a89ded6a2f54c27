package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.FigureData;

/**
 * One line of the figures' template, in order by every rule of {@link FigureData}.
 *
 * @param line number of the line or row, the header being 1
 * @param figure never in use: which of competing figures counts is not the file's to say
 */
public record FigureRow(long line, FigureData figure) {}
