using NamRo.Directives.Reading.Deadlines;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>
/// Looks for the one addressed: at the beginning, after a time or a theme that stands first, after a trigger, after an opening
/// phrase, or behind the work ("Việc ... do X thực hiện").
/// </summary>
internal sealed class AssignmentFinder(
    Sentence sentence, UnitVocabulary known, DeadlineReader deadlines, IssuerWords issuer, bool inherits = false)
{
    private static readonly PhraseSet Triggers = Vocabulary.Phrases("triggers.txt");

    private static readonly PhraseSet Openers = PhraseSet.Of(
        "đồng thời", "riêng", "ngoài ra", "trước mắt", "trong đó", "cụ thể", "bên cạnh đó", "theo đó", "trách nhiệm của", "nhiệm vụ của", "về phía", "đối với",
        "trách nhiệm", "nhiệm vụ cụ thể của", "nay", "tiếp tục", "thứ nhất", "thứ hai", "thứ ba", "một là", "hai là", "ba là", "và", "nhiệm vụ");

    private static readonly PhraseSet Circumstances = PhraseSet.Of(
        "căn cứ", "trên cơ sở", "để", "theo", "trong", "khi", "sau khi", "nhằm", "với", "qua", "đối với", "về", "từ", "nhận được", "định kỳ", "hằng", "hàng",
        "trước", "chậm nhất", "kết thúc", "ngay sau", "tại", "xét", "thực hiện", "tiếp theo", "tiếp tục", "quá trình");

    private static readonly PhraseSet Outsiders = PhraseSet.Of(
        "chủ đầu tư", "nhà thầu", "hộ", "hộ dân", "hộ kinh doanh", "doanh nghiệp", "cơ sở", "chủ cơ sở", "chủ hộ", "người dân", "nhân dân", "tiểu thương", "siêu thị", "cá nhân",
        "công ty", "đơn vị thi công", "tổ chức, cá nhân", "gia đình", "chủ phương tiện", "chủ tàu");

    private static readonly PhraseSet Works = PhraseSet.Of("việc", "nội dung", "các nội dung", "nhiệm vụ", "công tác", "phần", "toàn bộ");
    private static readonly PhraseSet Performing = PhraseSet.Of(
        "chủ trì", "thực hiện", "phụ trách", "đảm nhiệm", "đảm nhận", "chịu trách nhiệm", "làm đầu mối", "là đầu mối", "tham mưu", "tổ chức thực hiện", "triển khai", "tổ chức",
        "giải quyết", "xử lý", "phối hợp", "tiến hành", "làm");

    private static readonly PhraseSet NotTriggers = PhraseSet.Of("giao ban", "giao dịch", "giao thông", "giao lưu", "giao nhận", "giao nộp", "giao đất", "giao rừng", "giao quân");

    private readonly AssignmentReader reader = new(sentence, known);

    /// <summary>The one addressed at the very beginning (after openers and a time that stands first).</summary>
    public Assignment? AtStart()
    {
        if (inherits && sentence.FoldedAt(0) == "lanh" && sentence.FoldedAt(1) == "dao")
        {
            return null;
        }

        int start = AfterOpeners(0);
        int timed = AfterTime(start);
        return At(start) ?? (timed > start ? At(AfterOpeners(timed)) : null);
    }

    /// <summary>The one addressed anywhere in the sentence.</summary>
    public Assignment? Anywhere()
    {
        return Inverted(strict: true) ?? AtStart() ?? AfterTheme() ?? AfterTrigger() ?? AfterCircumstance() ?? Inverted(strict: false);
    }

    /// <summary>After "giao", "yêu cầu", "đề nghị" wherever it stands, unless it reports what was done.</summary>
    public Assignment? AfterTrigger()
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            int length = TriggerAt(i);
            if (length > 0 && IsFreeTrigger(i) && !IsOwnAction(i, length) && reader.ReadAt(i + length, hasTrigger: true) is { } found)
            {
                return i > 3 && IsOnlyPerforming(found) ? found with { WorkEnd = i, Evidence = Evidence.AfterTheWork } : found;
            }
        }

        return null;
    }

    /// <summary>The comma before a second "giao Y" of a sentence that addressed X already; 0 when there is none.</summary>
    public int NextTrigger(Assignment first)
    {
        for (int i = first.ActionStart + 1; first.HasTrigger && i < sentence.Count - 1; i++)
        {
            int next = sentence.FoldedAt(i + 1) == "dong" && sentence.FoldedAt(i + 2) == "thoi" ? i + 3 : i + 1;
            int length = sentence[i].Folded is "," or "va" ? TriggerAt(next) : 0;
            if (length > 0 && sentence.FoldedAt(next) is not "chi" && !IsOwnAction(next, length) && reader.ReadAt(next + length, hasTrigger: true) is { Lead.Count: > 0 })
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Words of the trigger that begins here, or 0; "giao ban" is a meeting, "giao Ban Tổ chức" is not.</summary>
    private int TriggerAt(int at)
    {
        return NotTriggers.IsAt(sentence, at) && !sentence.IsCapitalAt(at + 1) ? 0 : Triggers.LengthAt(sentence, at);
    }

    private Assignment? At(int start)
    {
        int length = TriggerAt(start);
        if (length > 0 && !IsOwnAction(start, length) && reader.ReadAt(start + length, hasTrigger: true) is { } addressed)
        {
            return addressed;
        }

        Assignment? found = reader.ReadAt(start, hasTrigger: false);
        if (found is null || !found.Lead.All(issuer.IsIssuer) || found.Lead.Count == 0 || sentence.FoldedAt(found.ActionStart - 1) == ":")
        {
            return found;
        }

        int trigger = TriggerAt(found.ActionStart);
        return (trigger > 0 ? reader.ReadAt(found.ActionStart + trigger, hasTrigger: true) : null) ?? AfterTrigger() ?? found with { IsIssuer = true };
    }

    /// <summary>Under a lead, "chỉ đạo X", or "yêu cầu các hộ", is what the lead itself does.</summary>
    private bool IsOwnAction(int start, int length)
    {
        bool direct = sentence.FoldedAt(start) is "chi";
        bool outsiders = sentence.FoldedAt(start) is "yeu" or "de" && Outsiders.IsAt(sentence, start + length + (sentence.FoldedAt(start + length) == "cac" ? 1 : 0));
        return inherits && (direct || outsiders);
    }

    private int AfterOpeners(int start)
    {
        int at = start;
        while (Openers.LengthAt(sentence, at) is int length and > 0 && TriggerAt(at) <= length)
        {
            at += length;
            at += sentence.FoldedAt(at) is "," or ":" ? 1 : 0;
        }

        return at;
    }

    private int AfterTime(int start)
    {
        int offset = sentence.Offset(start);
        DeadlineMatch? first = deadlines.Find(sentence.Text).Find(match => match.Start <= offset + 12);
        if (first is null)
        {
            return start;
        }

        int at = sentence.IndexAt(first.End);
        while (sentence.FoldedAt(at) is "," or ":" or "-" or ")" or ".")
        {
            at++;
        }

        return at;
    }

    /// <summary>"Về giải phóng mặt bằng: UBND xã ...", "Công tác tuyển sinh - Phòng ...".</summary>
    private Assignment? AfterTheme()
    {
        for (int i = 1; i < Math.Min(sentence.Count, 40); i++)
        {
            if (sentence[i].Is(":"))
            {
                return At(AfterOpeners(i + 1));
            }
        }

        return null;
    }

    private Assignment? AfterCircumstance()
    {
        if (!Circumstances.IsAt(sentence, 0))
        {
            return null;
        }

        int tried = 0;
        for (int i = 1; i < sentence.Count && tried < 8; i++)
        {
            if (sentence[i].Is(",") && ++tried > 0 && At(AfterOpeners(i + 1)) is { Lead.Count: > 0, IsStatement: false, IsIssuer: false } found
                && found.ActionStart < sentence.Count - 1)
            {
                return found;
            }
        }

        return null;
    }

    private bool IsFreeTrigger(int at)
    {
        string before = sentence.FoldedAt(at - 1);
        bool reported = before is "da" or "duoc" or "theo" or "do" or "su" or "vi" or "cac" or "chi" or "tieu" or "viec" or "khi" or "noi" or "nhan" or "ban";
        bool plain = sentence.FoldedAt(at) is "giao" or "kinh" or "tran" || sentence.FoldedAt(at + 1) is "giao";
        bool free = at == 0 || !sentence.IsWordAt(at - 1) || before is "thoi" or "va" or "xuyen" or "nay" || IsAfterIssuer(at);
        return !reported && !(sentence.FoldedAt(at) is "chi" && at > 0 && !IsAfterIssuer(at)) && (plain ? !sentence.IsCapitalAt(at) || free : free);
    }

    private bool IsAfterIssuer(int at)
    {
        string before = sentence.Text.Folded[..sentence.Offset(at)].TrimEnd();
        return issuer.EndsWithIssuer(before);
    }

    private bool IsOnlyPerforming(Assignment found)
    {
        int length = Performing.LengthAt(sentence, found.ActionStart);
        return (length > 0 && (found.ActionStart + length >= sentence.Count || !sentence.IsWordAt(found.ActionStart + length)
            || deadlines.Find(sentence.Between(found.ActionStart + length, sentence.Count)) is [{ Start: < 12 }, ..]))
            || found.ActionStart >= sentence.Count || sentence.FoldedAt(found.ActionStart) is "." or ";";
    }

    private Assignment? Inverted(bool strict)
    {
        if (strict && !Works.IsAt(sentence, 0))
        {
            return null;
        }

        for (int i = 2; i < sentence.Count; i++)
        {
            int by = By(i);
            if (by > 0 && reader.ReadAt(i + by, hasTrigger: true) is { Lead.Count: > 0 } found
                && (Performing.IsAt(sentence, found.ActionStart) || found.Coordinate.Count > 0 || EndsAt(found.ActionStart)))
            {
                return found with { WorkEnd = i, Evidence = Evidence.AfterTheWork, IsStatement = NamesChair(found.ActionStart) };
            }
        }

        return null;
    }

    /// <summary>"Đoàn kiểm tra do đồng chí ... làm Trưởng đoàn" says who sits at the head, it gives no work.</summary>
    private bool NamesChair(int at) => sentence.FoldedAt(at) == "lam" && sentence.FoldedAt(at + 1) is "truong" or "to" && sentence.IsCapitalAt(at + 1);

    private int By(int at)
    {
        bool duty = sentence.FoldedAt(at) is "thuoc" or "la" && sentence.FoldedAt(at + 1) is "trach" && sentence.FoldedAt(at + 2) is "nhiem";
        return duty ? 3 + (sentence.FoldedAt(at + 3) == "cua" ? 1 : 0) : sentence.FoldedAt(at) == "do" && sentence.FoldedAt(at - 1) is not ("tu" or "ly") ? 1 : 0;
    }

    private bool EndsAt(int at) => at >= sentence.Count || sentence.FoldedAt(at) is "." or ";";
}
