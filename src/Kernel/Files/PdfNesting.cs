namespace NamRo.Kernel.Files;

/// <summary>Follows how deep arrays and dictionaries of PDF objects nest, across pieces of text; strings and comments don't count.</summary>
internal sealed class PdfNesting(int deepest)
{
    private int depth;
    private int stringDepth;
    private bool escaped;
    private bool inComment;

    /// <summary>Takes the next piece; false once the nesting is too deep.</summary>
    public bool Add(ReadOnlySpan<byte> piece)
    {
        foreach (byte code in piece)
        {
            if (inComment)
            {
                inComment = code is not ((byte)'\r' or (byte)'\n');
            }
            else if (stringDepth > 0)
            {
                InString(code);
            }
            else if (!Outside(code))
            {
                return false;
            }
        }

        return true;
    }

    private bool Outside(byte code)
    {
        switch (code)
        {
            case (byte)'(':
                stringDepth = 1;
                break;
            case (byte)'%':
                inComment = true;
                break;
            case (byte)'[' or (byte)'<':
                depth++;
                break;
            case (byte)']' or (byte)'>':
                depth = Math.Max(0, depth - 1);
                break;
        }

        // A dictionary opens with two signs, so the count is at most twice the true depth.
        return depth <= 2 * deepest;
    }

    private void InString(byte code)
    {
        if (escaped)
        {
            escaped = false;
        }
        else if (code == (byte)'\\')
        {
            escaped = true;
        }
        else
        {
            stringDepth += code == (byte)'(' ? 1 : code == (byte)')' ? -1 : 0;
        }
    }
}
