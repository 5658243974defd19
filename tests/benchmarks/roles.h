// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// What a process of the benchmark does: each role talks to the same server and prints one line, the CPU time
// it took per event in microseconds and, where it sends, its rate. The raw roles are the yardsticks: hiredis
// alone, doing the least that the task can be done with.

struct Task
{
    int port = 0; ///< on the loopback interface
    long events = 0;
};

/// A bid of about 300 bytes, distinct for each `number`.
QByteArray bidPayload(long number);

/// Publishes on events:all as fast as the server takes it; measures nothing.
int flood(const Task &task);

int subscribeRaw(const Task &task);
int publishRaw(const Task &task);
int subscribeBatches(const Task &task);
int subscribeEvents(const Task &task);
int publishEvents(const Task &task);
int publishLists(const Task &task);

/// User and system CPU time of this process so far, in microseconds.
double cpuMicroseconds();
/// Tells the process that started this one that the measurement begins, by a line "ready".
void announceReady();
void printResult(double cpuPerEvent, double eventsPerSecond);
