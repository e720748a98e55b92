namespace NamRo.OneStop.Counting;

/// <summary>Where the rows behind an item of the index are listed.</summary>
internal static class IndexLinks
{
    public const string Dossiers = "/one-stop/report/dossiers";
    public const string Procedures = "/one-stop/index/procedures";
    public const string Reflections = "/one-stop/index/reflections";
    public const string Figures = "/one-stop/figures";

    /// <param name="counted">The rows of the numerator, or all when null.</param>
    public static string? Rows(IndexScore.Item item, CountingQuestion question, bool? counted)
    {
        var key = item.Definition.Key;
        if (item.Counted is null)
        {
            return item.Outside is null ? null : $"{Figures}{question.Query(null, null)}&item={key}";
        }

        return DossierMeasures.Find(key) is not null ? Dossiers + question.Query(null, null, key, counted)
            : ProcedureMeasure.Find(key) is not null ? Procedures + question.Query(null, null, key, counted)
            : ReflectionMeasure.Find(key) is not null ? Reflections + question.Query(null, null, key, counted)
            : null;
    }
}
