using NamRo.Directives.Reading.Clauses;
using NamRo.Directives.Reading.Grammar;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Tables;

/// <summary>What the title of a column says it holds; the first entry of column-titles.txt that the title contains decides.</summary>
internal static class ColumnTitles
{
    private const int LongestTitle = 60;

    private static readonly (string Words, FieldRole Role)[] Entries =
        [.. Vocabulary.Rows("column-titles.txt").Select(row => (" " + VietnameseText.Fold(row[0]) + " ", RoleNamed(row[1])))];

    public static FieldRole RoleOf(string foldedTitle)
    {
        string title = " " + string.Join(' ', foldedTitle.Split([' ', '/', ',', '(', ')', '-', '.', ':', '\n'], StringSplitOptions.RemoveEmptyEntries)) + " ";
        return title.Length > LongestTitle ? FieldRole.None : Array.Find(Entries, entry => title.Contains(entry.Words, StringComparison.Ordinal)).Role;
    }

    private static FieldRole RoleNamed(string name)
    {
        return name switch
        {
            "index" => FieldRole.Index,
            "action" => FieldRole.Action,
            "lead" => FieldRole.Lead,
            "coordinate" => FieldRole.Coordinate,
            "deadline" => FieldRole.Deadline,
            "old" => FieldRole.OldDeadline,
            "product" => FieldRole.Product,
            "monitor" => FieldRole.Monitor,
            _ => FieldRole.Other,
        };
    }
}
