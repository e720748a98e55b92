using System.Globalization;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.OneStop.Catalogue;

/// <summary>Reads one row of a catalogue sheet; what cannot be read is an error of its column. Source: one-stop.md 14.</summary>
internal sealed class CatalogueRow(SheetLine line, IReadOnlyDictionary<string, int> columns, List<CatalogueError> errors)
{
    public static readonly IReadOnlyList<string> Columns = ["code", "name", "field", "level", "time_value", "time_unit", "fee_vnd", "result", "legal_basis", "source"];
    private static readonly HashSet<string> KnownLevels = ["bộ", "tỉnh", "huyện", "xã"];
    private const int MostName = 1000;
    private const long MostFee = 10_000_000_000;

    public ProcedureContent? Read(DateOnly from)
    {
        var before = errors.Count;
        if (line.HasFormula)
        {
            Wrong("", $"Dòng có ô chứa công thức. Hãy dán giá trị rồi nhập lại.");
        }

        var content = new ProcedureContent
        {
            Code = Code(), Suffix = ProcedureCode.Suffix(this["code"]), Name = Required("name", MostName), Field = Required("field", MostName), Levels = Levels(),
            Term = TermText(), Counting = RuleSets.On(from).Counting, Fee = Fee(), Result = this["result"], LegalBasis = this["legal_basis"], Source = this["source"], From = from,
        };
        return errors.Count == before ? content : null;
    }

    private string this[string column] => columns.TryGetValue(column, out var at) && at < line.Cells.Count
        ? VietnameseText.Nfc(line.Cells[at].Trim())
        : "";

    private string Code()
    {
        var code = ProcedureCode.Plain(this["code"]);
        if (!ProcedureCode.IsUsable(code))
        {
            Wrong("code", $"“{this["code"]}” không phải mã thủ tục. Mã quốc gia có dạng 1.001193; mã riêng của địa phương có chữ cái.");
        }

        return code;
    }

    private string Required(string column, int most)
    {
        var text = this[column];
        if (text.Length == 0 || text.Length > most)
        {
            Wrong(column, $"Cột này phải có nội dung, dài không quá {most} ký tự.");
        }

        return text;
    }

    private List<string> Levels()
    {
        var levels = this["level"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.ToLowerInvariant()).ToList();
        if (levels.Count == 0 || levels.Any(l => !KnownLevels.Contains(l)))
        {
            Wrong("level", $"Cấp “{this["level"]}” không có. Ghi một hoặc nhiều cấp trong bộ, tỉnh, huyện, xã, ngăn bằng dấu |.");
        }

        return levels;
    }

    private string TermText()
    {
        var (value, unit) = (this["time_value"], this["time_unit"]);
        if (value.Length == 0 && unit.Length == 0)
        {
            return "none";
        }

        var text = unit switch
        {
            "working_day" => value + "wd",
            "day" => value + "d",
            "hour" => value + "h",
            "same_day" => "same-day",
            _ => "",
        };
        if (text.Length == 0)
        {
            Wrong("time_unit", $"Đơn vị thời gian “{unit}” không có. Ghi working_day, day, hour hoặc same_day.");
        }
        else if (!Term.TryParse(text, out _))
        {
            Wrong("time_value", $"“{value}” không phải là thời hạn. Ghi một số, ngày làm việc theo bước 0.25.");
        }

        return text;
    }

    private long? Fee()
    {
        var text = this["fee_vnd"];
        if (text.Length == 0)
        {
            return null;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var fee) || fee > MostFee)
        {
            Wrong("fee_vnd", $"“{text}” không phải số tiền. Ghi số đồng viết liền, 0 khi miễn phí, để trống khi chưa quy định.");
        }

        return fee;
    }

    private void Wrong(string column, FormattableString message) => errors.Add(new CatalogueError(line.Number, column, message));
}
