using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Kernel.Api;

/// <summary>
/// Makes a retry of an act harmless (reliability anchors, section 4): the act and its answer are committed in one transaction before the
/// answer leaves; a key seen before gets the stored answer. Refusals are not stored, because they had no effect.
/// </summary>
internal sealed class IdempotentActs(RequestDelegate next)
{
    public const string Header = "Idempotency-Key";
    public const int LongestKey = 100;

    /// <summary>Acts under way in this process; across processes the primary key decides.</summary>
    private readonly ConcurrentDictionary<(PersonId Person, string Key), byte> running = new();

    public async Task InvokeAsync(HttpContext context, AppDb db, IActorAccessor accessor, TimeProvider time)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<UnsafeRoute>() is null)
        {
            await next(context);
            return;
        }

        var id = (accessor.Required.Person, KeyOf(context.Request));
        if (!running.TryAdd(id, 0))
        {
            throw new ApiRefusedException(
                StatusCodes.Status409Conflict, "idempotency.running", $"Yêu cầu với Idempotency-Key này đang được thực hiện. Hãy chờ rồi gửi lại.");
        }

        try
        {
            await ActAsync(context, db, id, time.UtcNow());
        }
        finally
        {
            running.TryRemove(id, out _);
        }
    }

    private static string KeyOf(HttpRequest request)
    {
        var keys = request.Headers[Header];
        return keys is [{ Length: > 0 and <= LongestKey } key] && key.All(c => c is > ' ' and <= '~')
            ? key
            : throw new ApiRefusedException(
                StatusCodes.Status400BadRequest,
                "idempotency.key",
                $"Cần đúng một đầu mục Idempotency-Key, dài 1 đến {LongestKey} ký tự ASCII, mỗi việc một khóa mới (ví dụ một UUID).");
    }

    private static async Task<byte[]> FingerprintAsync(HttpRequest request)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString} {request.Headers.IfMatch}\n"));
        var buffer = new byte[8192];
        var (read, left) = (0, ApiRoutes.LargestBody);
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            left -= read;
            if (left < 0)
            {
                throw new BadHttpRequestException("Too large.", StatusCodes.Status413PayloadTooLarge);
            }

            hash.AppendData(buffer, 0, read);
        }

        request.Body.Position = 0;
        return hash.GetHashAndReset();
    }

    private static Task<IdempotentAnswer?> FindAsync(AppDb db, (PersonId Person, string Key) id, CancellationToken cancellation) =>
        db.Set<IdempotentAnswer>().AsNoTracking().SingleOrDefaultAsync(a => a.Person == id.Person && a.Key == id.Key, cancellation);

    private static Task ReplayAsync(HttpContext context, IdempotentAnswer stored, byte[] fingerprint)
    {
        if (!stored.Fingerprint.AsSpan().SequenceEqual(fingerprint))
        {
            throw new ApiRefusedException(
                StatusCodes.Status422UnprocessableEntity,
                "idempotency.other-request",
                $"Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy tạo khóa mới cho yêu cầu mới.");
        }

        context.Response.Headers["Idempotency-Replayed"] = "true";
        return WriteAsync(context, stored);
    }

    private static async Task WriteAsync(HttpContext context, IdempotentAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType.Length > 0 ? answer.ContentType : null;
        if (answer.ETag.Length > 0)
        {
            response.Headers.ETag = answer.ETag;
        }

        if (answer.Location.Length > 0)
        {
            response.Headers.Location = answer.Location;
        }

        if (answer.Body.Length > 0)
        {
            response.ContentLength = answer.Body.Length;
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    private async Task ActAsync(HttpContext context, AppDb db, (PersonId Person, string Key) id, DateTime at)
    {
        var fingerprint = await FingerprintAsync(context.Request);
        if (await FindAsync(db, id, context.RequestAborted) is { } stored)
        {
            await ReplayAsync(context, stored, fingerprint);
            return;
        }

        db.HoldsSaves = true;
        var answer = await CaptureAsync(context, id, fingerprint, at);
        if (answer.Status >= StatusCodes.Status400BadRequest)
        {
            db.HoldsSaves = false;
            await RollBackAsync(db);
            await WriteAsync(context, answer);
        }
        else if (await CommitAsync(db, answer))
        {
            await WriteAsync(context, answer);
        }
        else
        {
            // A twin on another node was first and is committed, so its answer is there.
            await ReplayAsync(context, (await FindAsync(db, id, context.RequestAborted))!, fingerprint);
        }
    }

    /// <summary>Runs the handler with its answer kept back.</summary>
    private async Task<IdempotentAnswer> CaptureAsync(HttpContext context, (PersonId Person, string Key) id, byte[] fingerprint, DateTime at)
    {
        var response = context.Response;
        var wire = response.Body;
        using var kept = new MemoryStream();
        response.Body = kept;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = wire;
        }

        return new IdempotentAnswer
        {
            Person = id.Person,
            Key = id.Key,
            Fingerprint = fingerprint,
            Status = response.StatusCode,
            ContentType = response.ContentType ?? "",
            ETag = response.Headers.ETag.ToString(),
            Location = response.Headers.Location.ToString(),
            Body = kept.ToArray(),
            At = at,
        };
    }

    private static async Task<bool> CommitAsync(AppDb db, IdempotentAnswer answer)
    {
        db.Add(answer);
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
            // No cancellation here: a commit that was sent must be waited for.
            await db.Database.CommitTransactionAsync(CancellationToken.None);
            db.HoldsSaves = false;
            return true;
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            db.HoldsSaves = false;
            await RollBackAsync(db);
            return false;
        }
    }

    private static async Task RollBackAsync(AppDb db)
    {
        db.ChangeTracker.Clear();
        if (db.Database.CurrentTransaction is not null)
        {
            await db.Database.RollbackTransactionAsync(CancellationToken.None);
        }
    }
}
