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
 * What the client of one connection does: when it last sent a complete request head, and when it had last read all answers. A request with a
 * transfer encoding is the last one of its connection, so that bytes behind it cannot be taken for another request.
 */
final class ConnectionActivity extends ChannelDuplexHandler {

    /** Requests of one connection that may wait for an answer at a time. */
    private static final int PIPELINED = 50;

    private final Channel channel;
    private ChannelHandlerContext context;
    private int headsWritten;
    private volatile int unanswered;
    private volatile boolean webSocket;
    private volatile boolean last;
    private volatile long requestedAt = System.nanoTime();
    private volatile long readAt = System.nanoTime();

    ConnectionActivity(Channel channel) {
        this.channel = channel;
    }

    /** One that is watched from the middle of its first request on. */
    static ConnectionActivity begun(Channel channel) {
        ConnectionActivity activity = new ConnectionActivity(channel);
        activity.unanswered = 1;
        return activity;
    }

    /** From now on each answer tells the client that it is the last one of this connection, which is closed after it. A WebSocket stays. */
    void answerLast() {
        last = true;
    }

    /** The same, and closes the connection at once when no request of it waits. */
    void closeWhenAnswered() {
        answerLast();
        channel.eventLoop().execute(() -> {
            if (unanswered == 0 && !webSocket) {
                close();
            }
        });
    }

    /** Nanoseconds since a request was last being answered; as exact as the interval between calls. */
    long nanosSinceRequest(long now) {
        if (unanswered > 0 || webSocket) {
            requestedAt = now;
        }
        return now - requestedAt;
    }

    /** Nanoseconds since the client had last read all answers; as exact as the interval between calls. */
    long nanosSinceRead(long now) {
        if (unreadBytes() == 0) {
            readAt = now;
        }
        return now - readAt;
    }

    /** The client has read a piece of a long answer, so that it has the same time again for the next one. */
    void hasRead() {
        readAt = System.nanoTime();
    }

    /** Bytes of answers that the client has not read yet. */
    long unreadBytes() {
        ChannelOutboundBuffer waiting = channel.unsafe().outboundBuffer();
        return waiting == null ? 0 : waiting.totalPendingWriteBytes();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    /** Vert.x closes every connection of a server that stops; one whose requests wait is closed when they have been answered. */
    @Override
    public void close(ChannelHandlerContext here, ChannelPromise promise) {
        if (last && unanswered > 0 && !webSocket) {
            channel.closeFuture().addListener(closed -> promise.trySuccess());
        } else {
            here.close(promise);
        }
    }

    /** Closes the connection; the operating system still sends what it has buffered. */
    void close() {
        context.close();
    }

    /** Closes the connection at once and drops what is buffered: the client might never read it. */
    void reset() {
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        context.close();
    }

    @Override
    public void channelRead(ChannelHandlerContext here, Object message) {
        if (message instanceof HttpRequest request) {
            onRequest(request);
        }
        if (message instanceof HttpContent content && !(message instanceof HttpRequest) && content.decoderResult().isFailure()) {
            refuse(content);
        } else if (unanswered > PIPELINED) {
            ReferenceCountUtil.release(message);
            close();
        } else {
            here.fireChannelRead(message);
        }
    }

    private void onRequest(HttpRequest request) {
        requestedAt = System.nanoTime();
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

    /** Answers a body that cannot be decoded, when no answer has been started. */
    private void refuse(HttpContent broken) {
        broken.release();
        if (headsWritten > 0 || unanswered > 1) {
            close();
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
            if (last && !webSocket && !isInterim(message)) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
        }
        if (message instanceof LastHttpContent && !isInterim(message)) {
            unanswered--;
            headsWritten = 0;
            if (last && unanswered == 0 && !webSocket) {
                here.write(message, promise.unvoid().addListener(written -> close()));
                return;
            }
        }
        here.write(message, promise);
    }

    /** Whether it is an interim answer, such as 100 Continue. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response && response.status().codeClass() == HttpStatusClass.INFORMATIONAL
                && response.status() != HttpResponseStatus.SWITCHING_PROTOCOLS;
    }
}
