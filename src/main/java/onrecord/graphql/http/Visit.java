package onrecord.graphql.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.List;

/**
 * One connection, as far as it can be told whether its client does its part: asks a complete question in time, and reads the answers.
 * A request of a transfer encoding is the last one of its connection, so that whatever comes behind it cannot pass for another.
 */
final class Visit extends ChannelDuplexHandler {

    /** Requests that may wait for the answers to others before them. */
    private static final int PIPELINED = 50;

    private final Channel channel;
    private ChannelHandlerContext context;
    private int headsWritten;
    private volatile int unanswered;
    private volatile boolean webSocket;
    private volatile long asked = System.nanoTime();
    private volatile long read = System.nanoTime();

    Visit(Channel channel) {
        this.channel = channel;
    }

    /** Nanoseconds, at most as old as the last look, since a request was there to be answered. */
    long silence(long now) {
        if (unanswered > 0 || webSocket) {
            asked = now;
        }
        return now - asked;
    }

    /** Nanoseconds, at most as old as the last look, since the client had read everything it was given. */
    long slowness(long now) {
        if (unread() == 0) {
            read = now;
        }
        return now - read;
    }

    /** Bytes that wait for the client to read them. */
    long unread() {
        ChannelOutboundBuffer waiting = channel.unsafe().outboundBuffer();
        return waiting == null ? 0 : waiting.totalPendingWriteBytes();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    /** The operating system still sends what it has. */
    void end() {
        context.close();
    }

    /** Without waiting until all is read: that may be never, for the operating system too. */
    void breakOff() {
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        context.close();
    }

    @Override
    public void channelRead(ChannelHandlerContext here, Object message) {
        if (message instanceof HttpRequest request) {
            begin(request);
        }
        if (message instanceof HttpContent content && !(message instanceof HttpRequest) && content.decoderResult().isFailure()) {
            refuse(content);
        } else if (unanswered > PIPELINED) {
            ReferenceCountUtil.release(message);
            end();
        } else {
            here.fireChannelRead(message);
        }
    }

    private void begin(HttpRequest request) {
        asked = System.nanoTime();
        unanswered++;
        if (!request.protocolVersion().equals(HttpVersion.HTTP_1_1) && !request.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
            request.setProtocolVersion(HttpVersion.HTTP_1_1);
            request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("an unknown version of HTTP")));
        }
        List<String> encodings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!encodings.isEmpty()) {
            HttpHeaders headers = request.headers();
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            if (encodings.size() > 1 || !HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(encodings.get(0).strip())) {
                request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("an unknown transfer encoding")));
            }
        }
    }

    /** The body cannot be read on from here. */
    private void refuse(HttpContent broken) {
        broken.release();
        if (headsWritten > 0 || unanswered > 1) {
            end();
            return;
        }
        DefaultFullHttpResponse answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST, Unpooled.EMPTY_BUFFER);
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0).set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void write(ChannelHandlerContext here, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            webSocket = response.status() == HttpResponseStatus.SWITCHING_PROTOCOLS;
            headsWritten++;
        }
        if (message instanceof LastHttpContent && !isInterim(message)) {
            unanswered--;
            headsWritten = 0;
        }
        here.write(message, promise);
    }

    /** As in "go on sending". */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response && response.status().codeClass() == HttpStatusClass.INFORMATIONAL
                && response.status() != HttpResponseStatus.SWITCHING_PROTOCOLS;
    }
}
