// The ceremony of passkeys, which only a browser can hold. A form with data-passkey="get" or "create" fetches its challenge from
// data-options, asks the device, puts the answer into the field "credential" and goes the usual way of a form.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const failed = form.querySelector("[data-passkey-failed]");
    failed.textContent = "";
    try {
      const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
      const options = await answer.json();
      const credential = form.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      failed.textContent = failed.dataset.passkeyFailed;
    }
  });
}
