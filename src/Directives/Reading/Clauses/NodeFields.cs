using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>
/// The labelled fields of an item: in bullets below it, in lines of their own, or one after another in its own text
/// ("labelled" in the grammar of task-extraction.md 4).
/// </summary>
internal sealed class NodeFields
{
    private readonly List<LabelledField> fields = [];

    private NodeFields(MappedText title) => Title = title;

    /// <summary>The text of the item before the first label: the work.</summary>
    public MappedText Title { get; private set; }

    /// <summary>Children that are items and not labels.</summary>
    public IReadOnlyList<ClauseNode> Children { get; private init; } = [];

    public static NodeFields Read(ClauseNode node)
    {
        List<ClauseNode> labelled = node.Children.FindAll(child => child.Children.Count == 0 && IsField(child));
        var result = new NodeFields(node.Heading) { Children = [.. node.Children.Except(labelled)] };
        result.ReadOwnText(node);
        foreach (ClauseNode child in labelled)
        {
            result.fields.AddRange(LabelReader.Read(MappedText.Join(child.Lead, '\n')));
        }

        result.TakeActionField();
        return result;
    }

    /// <summary>A lead, or anything that a lead above can be joined with.</summary>
    public bool IsTask(ItemContext above)
    {
        bool lead = fields.Exists(field => field.Role == FieldRole.Lead && field.Value.Length > 0);
        return lead || (fields.Count > 0 && above.Lead.Count > 0 && fields.Exists(field => field.Role is FieldRole.Deadline or FieldRole.Product or FieldRole.Coordinate));
    }

    public MappedText Value(FieldRole role)
    {
        return MappedText.Join(fields.Where(field => field.Role == role && field.Value.Length > 0).Select(field => field.Value), ';');
    }

    /// <summary>A bullet with a label; a numbered item such as "3. Kinh phí: Phòng Kinh tế ..." is an item of its own.</summary>
    private static bool IsField(ClauseNode child)
    {
        return LabelReader.IsLabelled(child.Heading)
            && (child.Marker!.Level >= MarkerLevel.Dash || LabelReader.Read(child.Heading)[0].Role != FieldRole.Other);
    }

    private void ReadOwnText(ClauseNode node)
    {
        for (int i = 0; i < node.Lead.Count; i++)
        {
            List<LabelledField> own = LabelReader.Read(node.Lead[i]);
            if (i == 0 && (own.Count == 0 || own[0].Role != FieldRole.Lead) && BracketReader.Read(node.Lead[0]) is { Count: > 0 } bracket)
            {
                fields.AddRange(bracket);
                Title = node.Lead[0].Slice(0, bracket[0].Start).Trim(c => c is ' ' or '(' or ';' or ',' or '-' or '.' or ':');
            }
            else if (own.Count > 0 && (i > 0 || own[0].Start > 0))
            {
                fields.AddRange(own);
                Title = i == 0 ? node.Lead[0].Slice(0, own[0].Start).Trim(c => c is ' ' or '(' or ';' or ',' or '-' or '.' or ':') : Title;
            }
        }

        foreach ((_, MappedText tail) in node.Tail)
        {
            fields.AddRange(LabelReader.IsLabelled(tail) ? LabelReader.Read(tail) : []);
        }
    }

    private void TakeActionField()
    {
        LabelledField? action = fields.Find(field => field.Role == FieldRole.Action && field.Value.Length > 0);
        Title = action is not null && Title.Length < 40 ? action.Value : Title;
    }
}
