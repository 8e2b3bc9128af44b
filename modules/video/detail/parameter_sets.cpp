// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/parameter_sets.h"

#include "video/detail/libav.h"

#include <optional>

namespace kaochang::video::detail {
namespace {

constexpr QByteArrayView StartCode("\0\0\1", 3);

enum class Nal { ParameterSet, Slice, Other };

Nal kind(Codec codec, char head)
{
    if (codec == Codec::H264) {
        const int type = head & 0x1f;
        return type == 7 || type == 8   ? Nal::ParameterSet
               : type >= 1 && type <= 5 ? Nal::Slice
                                        : Nal::Other;
    }
    const int type = (head >> 1) & 0x3f;
    return type >= 32 && type <= 34 ? Nal::ParameterSet : type < 32 ? Nal::Slice : Nal::Other;
}

struct FreeParser
{
    void operator()(AVCodecParserContext *parser) const { av_parser_close(parser); }
};

} // namespace

QByteArray parameterSets(Codec codec, QByteArrayView unit)
{
    QByteArray sets;
    qsizetype at = unit.indexOf(StartCode);
    while (at >= 0 && at + StartCode.size() < unit.size()) {
        const Nal nal = kind(codec, unit[at + StartCode.size()]);
        if (nal == Nal::Slice)
            break;
        const qsizetype next = unit.indexOf(StartCode, at + StartCode.size());
        if (nal == Nal::ParameterSet) {
            QByteArrayView body = unit.sliced(at, (next < 0 ? unit.size() : next) - at);
            while (body.endsWith('\0')) // the long start code of the next
                body.chop(1);
            if (!sets.contains(body)) // the sender's and the encoder's own may both be there
                sets.append('\0').append(body.data(), body.size());
        }
        at = next;
    }
    return sets;
}

QSize declaredSize(Codec codec, const QByteArray &parameterSets, QByteArrayView keyUnit)
{
    const AVCodecID id = codec == Codec::H264 ? AV_CODEC_ID_H264 : AV_CODEC_ID_HEVC;
    const std::unique_ptr<AVCodecParserContext, FreeParser> parser(av_parser_init(id));
    const AvCodec context(avcodec_alloc_context3(nullptr));
    if (!parser || !context)
        return {};
    parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
    QByteArray bytes = parameterSets;
    bytes.append(keyUnit.data(), keyUnit.size());
    const int size = int(bytes.size());
    bytes.append(AV_INPUT_BUFFER_PADDING_SIZE, '\0');
    uint8_t *out = nullptr;
    int outSize = 0;
    av_parser_parse2(parser.get(), context.get(), &out, &outSize,
                     reinterpret_cast<const uint8_t *>(bytes.constData()), size, AV_NOPTS_VALUE,
                     AV_NOPTS_VALUE, 0);
    return {parser->width, parser->height};
}

} // namespace kaochang::video::detail
