namespace NamRo.Host.Demo.Town;

/// <summary>Invented names: common parts, put together by chance from a fixed seed, no two alike.</summary>
internal sealed class DemoNames(Random random)
{
    private static readonly Dictionary<string, string[]> Parts =
        DemoData.Csv<NameRow>("names.csv").ToDictionary(r => r.Kind, r => r.Names.Split(' '));

    private readonly HashSet<string> given = [];

    public string Next()
    {
        while (true)
        {
            var sex = random.Next(2) == 0 ? "man" : "woman";
            var name = $"{Pick("surname")} {Pick($"middle-{sex}")} {Pick($"given-{sex}")}";
            if (given.Add(name))
            {
                return name;
            }
        }
    }

    private string Pick(string kind) => Parts[kind][random.Next(Parts[kind].Length)];
}
