using NamRo.Kernel.Rules;

namespace NamRo.Directives.Acting;

/// <summary>The document is in the register already. Pages lead to it when it is known.</summary>
internal sealed class DuplicateDocumentException(DocumentId? existing, string number, string issuer, int year) : RuleException(
    "document.duplicate",
    $"Văn bản số {number} của {issuer} năm {year} đã có trong sổ. Hãy mở văn bản đã đăng ký, hoặc kiểm tra lại số và cơ quan ban hành.")
{
    public DocumentId? Existing { get; } = existing;
}
