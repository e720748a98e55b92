using NamRo.Kernel.Data;
using NamRo.Ui.Web;

namespace NamRo.Host;

/// <summary>Forgets changed rows when a page refuses an act, so that showing it again cannot save half of it.</summary>
internal sealed class UnsavedRecords(AppDb db) : IUnsavedChanges
{
    public void Discard() => db.ChangeTracker.Clear();
}
