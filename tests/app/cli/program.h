// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

/// The real sothebais program, run as a shell would.
///
///     Program tail({"--redis", redis.tcpUrl(), "tail", "--count", "1"});
///     QVERIFY(tail.isReady());
///     ...
///     QCOMPARE(tail.exitCode(), 0);
class Program
{
public:
    /// Starts it with these arguments and, unless null, this standard input.
    explicit Program(const QStringList &arguments, const QByteArray &input = {},
                     const QStringList &environment = {});
    ~Program();

    /// Waits until it has written "ready" to standard error.
    bool isReady();
    /// Waits until standard output or standard error has this text.
    bool writes(const QByteArray &text);
    bool complains(const QByteArray &text);
    /// Sends more to its standard input, and leaves that open.
    void feed(const QByteArray &input);
    void signal(int number);
    qint64 processId() const { return m_process.processId(); }

    /// Whether it ends within so many milliseconds.
    bool ends(int patience)
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    }
    /// Waits for its end; -1 if that does not come or it crashed.
    int exitCode();
    const QByteArray &output() const { return m_output; }
    const QByteArray &errors() const { return m_errors; }

private:
    void collect();
    bool waitFor(const QByteArray &text, const QByteArray &in);

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};
