// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/respreader.h"

#include <QCoreApplication>
#include <QLocale>

#include <hiredis/read.h>

#include <algorithm>

namespace Comm {

namespace {

// hiredis moves the rest of its buffer after every reply, so what it holds at a time has to be small: a 16
// MiB feed takes it seconds, and of the sizes from 1 to 16 KiB this one costs the least per event.
constexpr qsizetype FeedSize = 4 * 1024;

// hiredis keeps our objects as opaque pointers and treats null as "out of memory"; any other value will do,
// because every reply lands in the tree as it is read.
void *const Placed = reinterpret_cast<void *>(1);

RespTree &treeOf(const redisReadTask *task)
{
    return *static_cast<RespTree *>(task->privdata);
}

void *createText(const redisReadTask *task, char *text, size_t length)
{
    RespTree &tree = treeOf(task);
    const auto type = task->type == REDIS_REPLY_ERROR ? RespTree::Type::Error
        : task->type == REDIS_REPLY_STATUS            ? RespTree::Type::Status
                                                      : RespTree::Type::Text;
    tree.nodes.push_back({type, static_cast<qint64>(length), static_cast<qsizetype>(tree.text.size())});
    tree.text.append(text, length);
    return Placed;
}

// The count is an int in hiredis 0.14 and a size_t from 1.0 on.
template <typename Count>
void *createArray(const redisReadTask *task, Count count)
{
    treeOf(task).nodes.push_back({RespTree::Type::Array, static_cast<qint64>(count), 0});
    return Placed;
}

void *createInteger(const redisReadTask *task, long long value)
{
    treeOf(task).nodes.push_back({RespTree::Type::Integer, value, 0});
    return Placed;
}

void *createNil(const redisReadTask *task)
{
    treeOf(task).nodes.push_back({RespTree::Type::Nil, 0, 0});
    return Placed;
}

[[maybe_unused]] void *createDouble(const redisReadTask *task, double, char *text, size_t length)
{
    return createText(task, text, length);
}

[[maybe_unused]] void *createBool(const redisReadTask *task, int value)
{
    return createInteger(task, value);
}

void freeNothing(void *) { }

// hiredis 1.0 added the two kinds of RESP3; they never come unasked, but a hostile server may send them.
template <typename Functions>
void addResp3(Functions &functions)
{
    if constexpr (requires { functions.createDouble; }) {
        functions.createDouble = createDouble;
        functions.createBool = createBool;
    }
}

redisReplyObjectFunctions *objectFunctions()
{
    static redisReplyObjectFunctions functions = [] {
        redisReplyObjectFunctions table{};
        table.createString = createText;
        table.createArray = createArray;
        table.createInteger = createInteger;
        table.createNil = createNil;
        table.freeObject = freeNothing;
        addResp3(table);
        return table;
    }();
    return &functions;
}

} // namespace

void RespReader::Deleter::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

RespReader::RespReader(qsizetype maxReply)
    : m_reader(redisReaderCreateWithFunctions(objectFunctions())),
      m_maxReply(maxReply)
{
    Q_CHECK_PTR(m_reader.get());
    m_reader->privdata = &m_tree;
}

RespReader::~RespReader() = default;

bool RespReader::fail(const QString &text)
{
    m_errorText = text;
    return false;
}

bool RespReader::feed(QByteArrayView bytes, const std::function<bool(RespValue)> &take)
{
    while (!bytes.isEmpty()) {
        const qsizetype length = std::min(FeedSize, bytes.size());
        redisReaderFeed(m_reader.get(), bytes.data(), static_cast<size_t>(length));
        bytes = bytes.sliced(length);
        while (true) {
            void *reply = nullptr;
            if (redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK)
                return fail(QString::fromUtf8(m_reader->errstr));
            if (!reply)
                break;
            const bool goOn = take(RespValue(m_tree));
            m_tree.clear();
            if (!goOn)
                return true;
        }
        const size_t held = m_reader->len + m_tree.text.size() + m_tree.nodes.size() * sizeof(RespTree::Node);
        if (held > static_cast<size_t>(m_maxReply))
            return fail(QCoreApplication::translate("Comm::RespReader", "a reply is larger than %1")
                            .arg(QLocale::c().formattedDataSize(m_maxReply, 0)));
    }
    return true;
}

} // namespace Comm
