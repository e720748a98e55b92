using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using NamRo.Kernel.Rules;

namespace NamRo.Ui.Web;

/// <summary>The status of an exception that no page answered itself.</summary>
internal static class FailureStatus
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteFull = 13;

    public static int Of(Exception failure) => failure switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        StaleVersionException => StatusCodes.Status409Conflict,
        RuleException => StatusCodes.Status422UnprocessableEntity,
        BadHttpRequestException bad => bad.StatusCode,
        SqliteException { SqliteErrorCode: SqliteFull } => StatusCodes.Status507InsufficientStorage,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => StatusCodes.Status503ServiceUnavailable,
        DbException { IsTransient: true } or TimeoutException => StatusCodes.Status503ServiceUnavailable,
        { InnerException: { } inner } => Of(inner),
        _ => StatusCodes.Status500InternalServerError,
    };
}
