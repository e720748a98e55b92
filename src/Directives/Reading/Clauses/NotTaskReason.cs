namespace NamRo.Directives.Reading.Clauses;

/// <summary>Why a clause gives no work (task-extraction.md 11).</summary>
internal enum NotTaskReason
{
    None,
    Heading,
    NoLead,
    Statement,
    Consent,
    Praise,
    Responsibility,
    Prohibition,
    Encouragement,
    Condition,
    Compliance,
    ForInformation,
    Effect,
    Execution,
    Cancelled,
    Contact,
    AnnexPointer,
    Funding,
    Monitoring,
    Goal,
    Preamble,
}
